import type { IdSource } from './types.ts';

/** How closely a value met a type: what a union chooses by. */
export const LAX = 0;
export const STRICT = 1;
export const EXACT = 2;

/** What validators of one call share. */
export interface State {
  /** The worst fit so far; lowered by {@link floor}. */
  exactness: number;
  /** How many fields the models so far took from the input; undefined when there was no model. */
  fieldsSet: number | undefined;
  /** Whether any object may stand for a model: FastAPI validates bodies so, a model's own constructor does not. */
  fromAttributes: boolean;
  readonly ids: IdSource;
}

/** A fresh state for one call. */
export function newState(ids: IdSource, fromAttributes: boolean): State {
  return { exactness: LAX, fieldsSet: undefined, fromAttributes, ids };
}

/** The fit was no better than this. */
export function floor(state: State, exactness: number): void {
  if (state.exactness > exactness) state.exactness = exactness;
}

/** A model took this many fields from the input. */
export function addFieldsSet(state: State, count: number): void {
  state.fieldsSet = (state.fieldsSet ?? 0) + count;
}
