import { numberText } from '../text/characters.ts';
import { PythonError } from './errors.ts';
import { repr } from './repr.ts';
import { type PyFloat, pyFloat } from './values.ts';

const DIGITS = '[0-9](?:_?[0-9])*';
const FLOAT = new RegExp(
  `^[+-]?(?:(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:e[+-]?${DIGITS})?|inf(?:inity)?|nan)$`,
  'i',
);

/**
 * `float(text)` of Python: white space around it, a sign, underscores between digits, digits of any script, `inf` and `nan`.
 *
 * @throws PythonError `ValueError` with Python's message.
 * @example pythonFloat(' 1_000.5 ') // 1000.5
 */
export function pythonFloat(text: string): number | PyFloat {
  const trimmed = numberText(text);
  if (!FLOAT.test(trimmed)) throw new PythonError('ValueError', `could not convert string to float: ${repr(text)}`);
  const size = trimmed.replaceAll('_', '').replace(/^[+-]/, '').toLowerCase();
  const value = size === 'nan' ? Number.NaN : size.startsWith('inf') ? Number.POSITIVE_INFINITY : Number(size);
  return pyFloat(trimmed.startsWith('-') ? -value : value);
}
