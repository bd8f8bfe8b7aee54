import { PythonError } from '../../python/errors.ts';
import { repr } from '../../python/repr.ts';
import { strip } from '../../python/strip.ts';
import { pyInt } from '../../python/values.ts';

const INT = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const DIGIT = /\p{Nd}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
/** In a text of ASCII alone Python skips less white space than elsewhere. */
const ASCII_SPACE = /^[ \t-\r]+|[ \t-\r]+$/g;
const MAX_DIGITS = 4300;

/**
 * `int(text)` of Python: white space around, a sign, underscores between digits, digits of any script.
 *
 * @throws PythonError `ValueError` in Python's words.
 * @example pythonInt(' 1_000 ') // 1000
 */
export function pythonInt(text: string): number | bigint {
  const digits = ASCII.test(text) ? text.replace(ASCII_SPACE, '') : strip(text);
  if (!INT.test(digits)) {
    throw new PythonError('ValueError', `invalid literal for int() with base 10: ${repr(text)}`);
  }
  const plain = digits.replaceAll('_', '').replace(DIGIT, (digit) => String(digitValue(digit)));
  const size = plain.replace(/^[+-]/, '').length;
  if (size > MAX_DIGITS) {
    throw new PythonError(
      'ValueError',
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${size} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit',
    );
  }
  return pyInt(BigInt(plain.replace('+', '')));
}

/** The value of a decimal digit: every script has its ten in a row. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
