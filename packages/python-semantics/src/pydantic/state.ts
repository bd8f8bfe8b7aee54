import type { IdSource } from './types.ts';

/** How exactly a value matches a type. A union prefers the member that matches best. */
export const LAX = 0;
export const STRICT = 1;
export const EXACT = 2;

/** What the validators of one call share. */
export interface State {
  /** The least exact match so far; {@link limitExactness} lowers it. */
  exactness: number;
  /** How many fields the models and typed dicts have set so far; undefined where there were none. */
  fieldsSet: number | undefined;
  /** `from_attributes`: whether any object is accepted for a model. FastAPI sets it for request bodies, constructors do not. */
  fromAttributes: boolean;
  readonly ids: IdSource;
}

/**
 * Creates the state for one validation.
 *
 * @param ids generates ids for models that need them
 * @param fromAttributes true for the body of a FastAPI request, false for a constructor
 */
export function newState(ids: IdSource, fromAttributes: boolean): State {
  return { exactness: LAX, fieldsSet: undefined, fromAttributes, ids };
}

/** Records that a value matched no better than this. */
export function limitExactness(state: State, exactness: number): void {
  if (state.exactness > exactness) state.exactness = exactness;
}

/** Records that a model or a typed dict set this many fields. */
export function addFieldsSet(state: State, count: number): void {
  state.fieldsSet = (state.fieldsSet ?? 0) + count;
}
