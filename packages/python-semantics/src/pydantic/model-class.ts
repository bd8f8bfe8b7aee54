import { isDict } from '../values/values.ts';
import type { Failure } from './failure.ts';
import type { ModelFields } from './model-fields.ts';
import type { PyModel } from './py-model.ts';
import type { Extra } from './schema.ts';
import type { State } from './state.ts';
import type { ModelValue } from './types.ts';

/** A dict of input for a model: keyword arguments, or a JSON object. */
export type Kwargs = { [key: string]: ModelValue };

/** Returns the input if it is a dict, otherwise undefined. */
export function asKwargs(input: ModelValue): Kwargs | undefined {
  return isDict(input) ? input : undefined;
}

/** The code that a model class runs around its fields. */
export interface ModelRules {
  /** Validators with `mode="before"`: they return the input for the next one. */
  readonly before: readonly ((input: ModelValue) => ModelValue)[];
  /** Validators with `mode="after"`: they return the message of a `ValueError`, or undefined. */
  readonly after: readonly ((model: PyModel) => string | undefined)[];
  /** The class's own `__init__`, which calls `construct` where Python calls `super().__init__`. */
  readonly init: ((kwargs: Kwargs, construct: Construct, state: State) => PyModel | Failure) | undefined;
}

/** `BaseModel.__init__`: validates keyword arguments and creates an instance. */
export type Construct = (kwargs: Kwargs, state: State) => PyModel | Failure;

/** A compiled pydantic model class. */
export interface ModelClass extends ModelFields {
  readonly extra: Extra;
  /** The indexes of the fields without a default. */
  readonly required: readonly number[];
  readonly rules: ModelRules;
}
