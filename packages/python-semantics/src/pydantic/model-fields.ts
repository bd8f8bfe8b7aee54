import type { Validator } from './validator.ts';

/** A declared field. */
export interface Field {
  readonly name: string;
  readonly validator: Validator;
}

/** The name and the declared fields of a pydantic model class. */
export interface ModelFields {
  readonly name: string;
  readonly fields: readonly Field[];
  /** The index in `fields` by name. */
  readonly index: ReadonlyMap<string, number>;
}
