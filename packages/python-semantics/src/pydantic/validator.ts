import type { Failure } from './failure.ts';
import type { State } from './state.ts';
import type { ModelValue } from './types.ts';

/** A compiled type: the value it makes of an input, or what is wrong with it. */
export type Check = (input: ModelValue, state: State) => ModelValue | Failure;

/** A type with the name that it has in the place of a union's error. */
export interface Validator {
  readonly name: string;
  readonly check: Check;
  /** The default where the input gives nothing; undefined when the field is required. A function, for defaults that are made afresh. */
  readonly fallback?: (() => ModelValue) | undefined;
}
