import { codePointLength } from '../text/string-methods.ts';
import { repr } from '../values/repr.ts';
import { arrayCheck } from './containers.ts';
import { Failure, fail } from './failure.ts';
import { unicodeFailure } from './numbers.ts';
import { LAX, limitExactness, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

/** `Any`: accepts every input. In a union, every other type is preferred. */
export function checkAny(input: ModelValue, state: State): ModelValue {
  limitExactness(state, LAX);
  return input;
}

/** `str`: accepts only strings. */
export function checkStr(input: ModelValue): ModelValue | Failure {
  return typeof input === 'string' ? input : fail('string_type', input);
}

/** Returns the check for a string with a minimum number of code points. */
export function strAtLeast(minLength: number): Check {
  return (input) => {
    if (typeof input !== 'string') return fail('string_type', input);
    const failure = unicodeFailure(input);
    if (failure !== undefined) return failure;
    return codePointLength(input) >= minLength ? input : fail('string_too_short', input, { min_length: minLength });
  };
}

/** Returns the check for `Optional`: None, or what the inner type accepts. */
export function nullable(inner: Check): Check {
  return (input, state) => (input === null ? null : inner(input, state));
}

/** Returns the check for a `Literal` of strings. */
export function literalCheck(values: readonly string[]): Check {
  const known = new Set<ModelValue>(values);
  const quoted = values.map(repr);
  const last = quoted.pop() ?? '';
  const expected = quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
  return (input) => {
    if (known.has(input)) return input;
    const failure = typeof input === 'string' ? unicodeFailure(input) : undefined;
    return failure ?? fail('literal_error', input, { expected });
  };
}

/** Returns the name of a `Literal` in the `loc` of an error inside a union. */
export function literalName(values: readonly string[]): string {
  return `literal[${values.map(repr).join(',')}]`;
}

/** Returns the check for an instance of a class that JSON input never is. */
export function instanceCheck(name: string): Check {
  return (input) => fail('is_instance_of', input, { class: name });
}

/** Returns the check for a `Sequence`: a list. pydantic rejects a string, although it is a sequence in Python. */
export function sequenceCheck(items: Check): Check {
  const list = arrayCheck('sequence', items, 0);
  return (input, state) => {
    if (typeof input !== 'string') return list(input, state);
    const msg = "'str' instances are not allowed as a Sequence value";
    return new Failure([{ type: 'sequence_str', msg, input, ctx: { type_name: 'str' }, path: [] }]);
  };
}
