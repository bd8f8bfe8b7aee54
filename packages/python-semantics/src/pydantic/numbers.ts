import { hasLoneSurrogate } from '../text/surrogates.ts';
import { isFloat, PyFloat, pyFloat, pyInt, toNumber } from '../values/values.ts';
import { type Failure, fail } from './failure.ts';
import { intFromText } from './int-text.ts';
import { floor, LAX, STRICT, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

const SPACE = /^\p{White_Space}+|\p{White_Space}+$/gu;
const FLOAT = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
const MISPLACED_UNDERSCORE = /^_|_$|__/;
const TRUE = new Set(['1', 't', 'y', 'on', 'yes', 'true']);
const FALSE = new Set(['0', 'f', 'n', 'no', 'off', 'false']);
/** Beyond this a float is no 64-bit int. */
const INT_64 = 2 ** 63;

/** A string that a number is to be read from; one that is not Unicode has an error of its own. */
export function readable(text: string): Failure | undefined {
  return hasLoneSurrogate(text) ? fail('string_unicode', text) : undefined;
}

/** pydantic's `bool` in lax mode: `yes`, `on`, `t`, `1`, `1.0` … */
export function checkBool(input: ModelValue, state: State): ModelValue | Failure {
  if (typeof input === 'boolean') return input;
  floor(state, LAX);
  if (typeof input === 'string') {
    const word = input.toLowerCase();
    if (TRUE.has(word)) return true;
    return FALSE.has(word) ? false : (readable(input) ?? fail('bool_parsing', input));
  }
  if (typeof input === 'number' || input instanceof PyFloat) {
    const value = toNumber(input);
    if (value === 0 || value === 1) return value === 1;
    const whole = Number.isInteger(value) && Math.abs(value) < INT_64;
    return fail(whole ? 'bool_parsing' : 'bool_type', input);
  }
  const fits = typeof input === 'bigint' && BigInt.asIntN(64, input) === input;
  return fail(fits ? 'bool_parsing' : 'bool_type', input);
}

/** pydantic's `int` in lax mode: whole floats, bools, strings with underscores and a fraction of zeros. */
export function checkInt(input: ModelValue, state: State): ModelValue | Failure {
  if (typeof input === 'bigint' || (typeof input === 'number' && Number.isInteger(input))) return input;
  floor(state, LAX);
  if (typeof input === 'string') return readable(input) ?? intFromText(input) ?? fail(intTextError(input), input);
  if (typeof input === 'boolean') return input ? 1 : 0;
  if (typeof input === 'number' || input instanceof PyFloat) {
    const value = toNumber(input);
    if (!Number.isFinite(value)) return fail('finite_number', input);
    if (!Number.isInteger(value)) return fail('int_from_float', input);
    return Math.abs(value) < INT_64 ? pyInt(BigInt(value)) : fail('int_parsing_size', input);
  }
  return fail('int_type', input);
}

/** `int` in strict mode: nothing but an int. */
export function checkStrictInt(input: ModelValue): ModelValue | Failure {
  const isInt = typeof input === 'bigint' || (typeof input === 'number' && Number.isInteger(input));
  return isInt ? input : fail('int_type', input);
}

/** pydantic's `float` in lax mode: ints, bools and strings, `inf` and `nan` among them. */
export function checkFloat(input: ModelValue, state: State): ModelValue | Failure {
  if (isFloat(input)) return input;
  if (typeof input === 'number') {
    floor(state, STRICT);
    return new PyFloat(input + 0);
  }
  if (typeof input === 'bigint') {
    const value = Number(input);
    if (!Number.isFinite(value)) return fail('float_type', input);
    floor(state, STRICT);
    return new PyFloat(value);
  }
  floor(state, LAX);
  if (typeof input === 'boolean') return new PyFloat(input ? 1 : 0);
  if (typeof input !== 'string') return fail('float_type', input);
  return readable(input) ?? floatFromText(input) ?? fail('float_parsing', input);
}

function floatFromText(text: string): ModelValue | undefined {
  const trimmed = text.replace(SPACE, '');
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

function intTextError(text: string): string {
  return text.length > 4300 && /^-?[1-9]\d{4300,}$/.test(text) ? 'int_parsing_size' : 'int_parsing';
}

/** An int with a lower limit. */
export function checkIntAbove(limit: number, inner: Check): Check {
  return (input, state) => {
    const value = inner(input, state);
    if (typeof value !== 'number' && typeof value !== 'bigint') return value;
    return value > limit ? value : fail('greater_than', input, { gt: limit });
  };
}
