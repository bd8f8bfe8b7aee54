import { repr } from '../values/repr.ts';
import { arrayCheck } from './containers.ts';
import { Failure, fail } from './failure.ts';
import { readable } from './numbers.ts';
import { floor, LAX, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

/** Anything at all; in a union the last choice. */
export function checkAny(input: ModelValue, state: State): ModelValue {
  floor(state, LAX);
  return input;
}

/** A string, nothing else. */
export function checkStr(input: ModelValue): ModelValue | Failure {
  return typeof input === 'string' ? input : fail('string_type', input);
}

/** A string of at least so many characters. */
export function strAtLeast(minLength: number): Check {
  return (input) => {
    if (typeof input !== 'string') return fail('string_type', input);
    const unreadable = readable(input);
    if (unreadable !== undefined) return unreadable;
    return [...input].length >= minLength ? input : fail('string_too_short', input, { min_length: minLength });
  };
}

/** None, or what the inner type takes. */
export function nullable(inner: Check): Check {
  return (input, state) => (input === null ? null : inner(input, state));
}

/** One of these strings. */
export function literalCheck(values: readonly string[]): Check {
  const known = new Set<ModelValue>(values);
  const quoted = values.map(repr);
  const last = quoted.pop() ?? '';
  const expected = quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
  return (input) => {
    if (known.has(input)) return input;
    const unreadable = typeof input === 'string' ? readable(input) : undefined;
    return unreadable ?? fail('literal_error', input, { expected });
  };
}

/** A literal's name in the place of a union's error. */
export function literalName(values: readonly string[]): string {
  return `literal[${values.map(repr).join(',')}]`;
}

/** An instance of a Python class that JSON cannot make. */
export function instanceCheck(name: string): Check {
  return (input) => fail('is_instance_of', input, { class: name });
}

/** A `Sequence` of items: a list; a string is one for Python, yet refused. */
export function sequenceCheck(items: Check): Check {
  const list = arrayCheck('sequence', items, 0);
  return (input, state) => {
    if (typeof input !== 'string') return list(input, state);
    const msg = "'str' instances are not allowed as a Sequence value";
    return new Failure([{ type: 'sequence_str', msg, input, ctx: { type_name: 'str' }, path: [] }]);
  };
}
