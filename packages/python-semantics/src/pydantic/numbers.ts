import { hasLoneSurrogate } from '../text/surrogates.ts';
import { MAX_INT_DIGITS } from '../values/parse-number.ts';
import { isFloat, isInt, PyFloat, pyFloat, pyInt, toNumber } from '../values/values.ts';
import { type Failure, fail } from './failure.ts';
import { intFromText } from './int-text.ts';
import { LAX, limitExactness, STRICT, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

const SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const FLOAT = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
const MISPLACED_UNDERSCORE = /^_|_$|__/;
const TRUE = new Set(['1', 't', 'y', 'on', 'yes', 'true']);
const FALSE = new Set(['0', 'f', 'n', 'no', 'off', 'false']);
/** A float of at least this size does not fit into a 64-bit int. */
const INT_64 = 2 ** 63;

/** Returns the error for a string with a lone surrogate, which pydantic reports before it parses the string. */
export function unicodeFailure(text: string): Failure | undefined {
  return hasLoneSurrogate(text) ? fail('string_unicode', text) : undefined;
}

/** `bool` in lax mode: accepts `1`, `1.0`, `'yes'`, `'on'`, `'t'` and similar. */
export function checkBool(input: ModelValue, state: State): ModelValue | Failure {
  if (typeof input === 'boolean') return input;
  limitExactness(state, LAX);
  if (typeof input === 'string') {
    const word = input.toLowerCase();
    if (TRUE.has(word)) return true;
    return FALSE.has(word) ? false : (unicodeFailure(input) ?? fail('bool_parsing', input));
  }
  if (typeof input === 'number' || input instanceof PyFloat) {
    const value = toNumber(input);
    if (value === 0 || value === 1) return value === 1;
    const isInt64 = Number.isInteger(value) && Math.abs(value) < INT_64;
    return fail(isInt64 ? 'bool_parsing' : 'bool_type', input);
  }
  const isInt64 = typeof input === 'bigint' && BigInt.asIntN(64, input) === input;
  return fail(isInt64 ? 'bool_parsing' : 'bool_type', input);
}

/** `int` in lax mode: accepts integral floats, bools, and strings such as `'1_000'` and `'1.00'`. */
export function checkInt(input: ModelValue, state: State): ModelValue | Failure {
  if (isInt(input)) return input;
  limitExactness(state, LAX);
  if (typeof input === 'string') return unicodeFailure(input) ?? intFromText(input) ?? fail(intTextError(input), input);
  if (typeof input === 'boolean') return input ? 1 : 0;
  if (typeof input === 'number' || input instanceof PyFloat) {
    const value = toNumber(input);
    if (!Number.isFinite(value)) return fail('finite_number', input);
    if (!Number.isInteger(value)) return fail('int_from_float', input);
    return Math.abs(value) < INT_64 ? pyInt(BigInt(value)) : fail('int_parsing_size', input);
  }
  return fail('int_type', input);
}

/** `int` in strict mode: accepts only ints. */
export function checkStrictInt(input: ModelValue): ModelValue | Failure {
  return isInt(input) ? input : fail('int_type', input);
}

/** `float` in lax mode: accepts ints, bools, and strings such as `'1e3'`, `'inf'` and `'nan'`. */
export function checkFloat(input: ModelValue, state: State): ModelValue | Failure {
  if (isFloat(input)) return input;
  if (typeof input === 'number') {
    limitExactness(state, STRICT);
    return new PyFloat(input + 0);
  }
  if (typeof input === 'bigint') {
    const value = Number(input);
    if (!Number.isFinite(value)) return fail('float_type', input);
    limitExactness(state, STRICT);
    return new PyFloat(value);
  }
  limitExactness(state, LAX);
  if (typeof input === 'boolean') return new PyFloat(input ? 1 : 0);
  if (typeof input !== 'string') return fail('float_type', input);
  return unicodeFailure(input) ?? floatFromText(input) ?? fail('float_parsing', input);
}

function floatFromText(text: string): ModelValue | undefined {
  const trimmed = text.replace(SPACE_AROUND, '');
  if (FLOAT.test(trimmed)) return parseFloat64(trimmed);
  if (!text.includes('_') || MISPLACED_UNDERSCORE.test(text)) return undefined;
  const stripped = text.replaceAll('_', '');
  return FLOAT.test(stripped) ? parseFloat64(stripped) : undefined;
}

function parseFloat64(text: string): number | PyFloat {
  const word = text.replace(/^[+-]/, '').toLowerCase();
  if (word === 'nan') return new PyFloat(Number.NaN);
  const value = word.startsWith('inf') ? Number.POSITIVE_INFINITY : Number(word);
  return pyFloat(text.startsWith('-') ? -value : value);
}

function intTextError(text: string): 'int_parsing' | 'int_parsing_size' {
  return text.length > MAX_INT_DIGITS && /^-?[1-9]\d{4300,}$/.test(text) ? 'int_parsing_size' : 'int_parsing';
}

/** Returns the check for an int that is greater than a limit. */
export function checkIntAbove(limit: number, inner: Check): Check {
  return (input, state) => {
    const value = inner(input, state);
    if (typeof value !== 'number' && typeof value !== 'bigint') return value;
    return value > limit ? value : fail('greater_than', input, { gt: limit });
  };
}
