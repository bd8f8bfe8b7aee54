import type { PyValue } from '../values/values.ts';
import { scanJson } from './scan-json.ts';

/**
 * Signs that a number may not be what `JSON.parse` makes of it: an integral float, an exponent, digits beyond what a
 * double holds, minus nought. Strings may hold them too; the scanner then runs for nothing, which is only slower.
 */
const NEEDS_SCANNER = /\.0|\d[eE][-+\d]|\d{16}|-0(?!\d)/;

/** Python's recursion limit, with some of the stack taken. */
const RECURSION_LIMIT = 990;

/** Below this many brackets no nesting can reach Python's recursion limit. */
const SHALLOW = 400;

/**
 * `json.loads` of CPython 3.11: `NaN` and `Infinity` are values, ints have any size (to 4,300 digits), floats stay
 * floats ({@link PyFloat}), of equal keys the last wins, lone surrogates pass.
 *
 * @param maxDepth how deep values may nest: Python's recursion limit less what its stack holds already
 * @throws JsonDecodeError with Python's message and place; PythonError (`ValueError`, `RecursionError`) for what Python reads but refuses.
 * @example parseJson('{"rpm": 1.0, "tpm": 1}') // { rpm: PyFloat(1), tpm: 1 }
 */
export function parseJson(text: string, maxDepth: number = RECURSION_LIMIT): PyValue {
  if (NEEDS_SCANNER.test(text) || (text.length > SHALLOW && brackets(text) > SHALLOW)) return scanJson(text, maxDepth);
  try {
    return JSON.parse(text) as PyValue;
  } catch {
    return scanJson(text, maxDepth);
  }
}

function brackets(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5b || unit === 0x7b) count++;
  }
  return count;
}
