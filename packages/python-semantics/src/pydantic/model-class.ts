import { isDict } from '../values/values.ts';
import type { Failure } from './failure.ts';
import type { PyModel } from './py-model.ts';
import type { Extra } from './schema.ts';
import type { State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Validator } from './validator.ts';

/** A declared field. */
export interface Field {
  readonly name: string;
  readonly validator: Validator;
}

/** A dict on its way into a model: keyword arguments, or what a body holds. */
export type Kwargs = { [key: string]: ModelValue };

/** The value as a dict, or undefined where it is none. */
export function asKwargs(input: ModelValue): Kwargs | undefined {
  return isDict(input) ? input : undefined;
}

/** What a class does around its fields. */
export interface ModelRules {
  /** `model_validator(mode="before")`: the input as the fields see it. */
  readonly before: readonly ((input: ModelValue) => ModelValue)[];
  /** `model_validator(mode="after")`: what is wrong with the whole, or nothing. */
  readonly after: readonly ((model: PyModel) => string | undefined)[];
  /** An `__init__` of the class's own; it ends in `construct`, pydantic's. */
  readonly init: ((kwargs: Kwargs, construct: Construct, state: State) => PyModel | Failure) | undefined;
}

/** `BaseModel.__init__`: validates keyword arguments into an instance. */
export type Construct = (kwargs: Kwargs, state: State) => PyModel | Failure;

/** A pydantic model class, compiled. */
export interface ModelClass {
  readonly name: string;
  readonly extra: Extra;
  readonly fields: readonly Field[];
  readonly index: ReadonlyMap<string, number>;
  /** Places of the fields that have no default. */
  readonly required: readonly number[];
  readonly rules: ModelRules;
}
