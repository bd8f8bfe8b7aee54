import { numberText } from '../text/characters.ts';
import { PythonError } from './errors.ts';
import { repr } from './repr.ts';
import { type PyFloat, pyFloat, pyInt } from './values.ts';

const INT_AT_START = /^[+-]?\d+(?:_\d+)*/;
const FLOAT =
  /^([+-]?)(?:(\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;

/** `sys.get_int_max_str_digits()`. */
export const MAX_INT_DIGITS = 4300;

/** How many characters of the string's `repr` an error message of `int()` quotes. */
const MAX_QUOTED = 200;

/**
 * `int(text)`: accepts white space around the number, a sign, underscores between digits, and decimal digits of any script.
 *
 * @throws PythonError `ValueError` with Python's message, for a string that is not an integer or has more than 4,300 digits
 * @example
 * pythonInt(' 1_000 '); // 1000
 */
export function pythonInt(text: string): number | bigint {
  const { digits, size, rest } = readInt(text);
  // Python counts the digits before it looks at what follows them, unless that is an underscore.
  if (size > MAX_INT_DIGITS && !rest.startsWith('_')) throw tooManyDigits(size);
  if (size === 0 || rest !== '') {
    const quoted = Array.from(repr(text)).slice(0, MAX_QUOTED).join('');
    throw new PythonError('ValueError', `invalid literal for int() with base 10: ${quoted}`);
  }
  return pyInt(BigInt(digits));
}

/**
 * `int(text)`, or undefined where {@link pythonInt} throws.
 *
 * @example
 * tryPythonInt('1_000'); // 1000
 * tryPythonInt('1.5'); // undefined
 */
export function tryPythonInt(text: string): number | bigint | undefined {
  const { digits, size, rest } = readInt(text);
  return size === 0 || size > MAX_INT_DIGITS || rest !== '' ? undefined : pyInt(BigInt(digits));
}

/**
 * `float(text)`, or undefined where Python raises `ValueError`: accepts what {@link pythonInt} accepts, a fraction, an exponent,
 * and `inf`, `infinity` and `nan` in any case.
 *
 * @example
 * tryPythonFloat('1e3'); // PyFloat { value: 1000 }
 * tryPythonFloat('.5'); // 0.5
 * tryPythonFloat('1,5'); // undefined
 */
export function tryPythonFloat(text: string): number | PyFloat | undefined {
  const match = FLOAT.exec(numberText(text));
  if (match === null) return undefined;
  const [whole, sign, mantissa, exponent = ''] = match;
  const isNegative = sign === '-';
  if (mantissa !== undefined) {
    const value = Number((mantissa + exponent).replaceAll('_', ''));
    return pyFloat(isNegative ? -value : value);
  }
  if (/nan$/i.test(whole)) return pyFloat(Number.NaN);
  return pyFloat(isNegative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}

/** The error of Python for an integer that is too long to convert. */
export function tooManyDigits(size: number): PythonError {
  return new PythonError(
    'ValueError',
    `Exceeds the limit (${MAX_INT_DIGITS} digits) for integer string conversion: value has ${size} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit',
  );
}

/** The integer at the start of a string, its number of digits, and what follows it. */
function readInt(text: string): { readonly digits: string; readonly size: number; readonly rest: string } {
  const trimmed = numberText(text);
  const start = INT_AT_START.exec(trimmed)?.[0] ?? '';
  const digits = start.replaceAll('_', '').replace('+', '');
  return { digits, size: digits.replace('-', '').length, rest: trimmed.slice(start.length) };
}
