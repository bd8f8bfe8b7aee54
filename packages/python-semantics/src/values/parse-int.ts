import { numberText } from '../text/characters.ts';
import { PythonError } from './errors.ts';
import { repr } from './repr.ts';
import { pyInt } from './values.ts';

const INT_AT_START = /^[+-]?\d+(?:_\d+)*/;
const MAX_DIGITS = 4300;
/** Characters of the text's `repr` that a message quotes. */
const MAX_QUOTED = 200;

/**
 * `int(text)` of Python: white space around, a sign, underscores between digits, digits of any script.
 *
 * @throws PythonError `ValueError` in Python's words.
 * @example pythonInt(' 1_000 ') // 1000
 */
export function pythonInt(text: string): number | bigint {
  const trimmed = numberText(text);
  const start = INT_AT_START.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(start.length);
  const digits = start.replaceAll('_', '').replace('+', '');
  const size = digits.replace('-', '').length;
  // Python counts before it looks at what follows, if that is no stray underscore.
  if (size > MAX_DIGITS && !rest.startsWith('_')) {
    throw new PythonError(
      'ValueError',
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${size} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit',
    );
  }
  if (start === '' || rest !== '') {
    const quoted = Array.from(repr(text)).slice(0, MAX_QUOTED).join('');
    throw new PythonError('ValueError', `invalid literal for int() with base 10: ${quoted}`);
  }
  return pyInt(BigInt(digits));
}
