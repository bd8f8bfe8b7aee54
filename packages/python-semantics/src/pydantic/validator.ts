import type { Failure } from './failure.ts';
import type { State } from './state.ts';
import type { ModelValue } from './types.ts';

/** A compiled type: returns the validated value, or what is wrong with the input. */
export type Check = (input: ModelValue, state: State) => ModelValue | Failure;

/** A compiled type with what models and unions need to know about it. */
export interface Validator {
  /** The name of the type in the `loc` of an error inside a union. */
  readonly name: string;
  readonly check: Check;
  /** Returns the default value, a new one each time; undefined for a required field. */
  readonly createDefault?: (() => ModelValue) | undefined;
}
