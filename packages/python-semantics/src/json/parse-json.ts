import type { PyValue } from '../values/values.ts';
import { scanJson } from './scan-json.ts';

/**
 * Finds numbers that `JSON.parse` may read differently than Python: integral floats, exponents, more digits than a double holds,
 * and -0. A match inside a string makes the call slower, but not wrong.
 */
const NEEDS_SCANNER = /\.0|\d[eE][-+\d]|\d{16}|-0(?!\d)/;

/** Python's recursion limit of 1,000, less some frames that the caller uses. */
const RECURSION_LIMIT = 990;

/** A document with at most this many opening brackets cannot reach the recursion limit. */
const MANY_BRACKETS = 400;

/**
 * `json.loads(text)` of CPython 3.11. Unlike `JSON.parse`, it distinguishes floats from ints, reads ints of up to 4,300 digits
 * exactly, and accepts `NaN`, `Infinity` and `-Infinity`. The last of several equal keys wins.
 *
 * @param maxDepth how deep lists and dicts may be nested: Python's recursion limit, less the frames in use
 * @throws JsonDecodeError for a document that is not JSON, with Python's message and position
 * @throws PythonError `ValueError` for an int with too many digits, `RecursionError` for a document that is nested too deeply
 * @example
 * parseJson('{"a": 1.0, "b": 1}'); // { a: PyFloat { value: 1 }, b: 1 }
 */
export function parseJson(text: string, maxDepth: number = RECURSION_LIMIT): PyValue {
  const limit = Math.min(MANY_BRACKETS, maxDepth);
  if (NEEDS_SCANNER.test(text) || (text.length > limit && countOpeningBrackets(text) > limit)) {
    return scanJson(text, maxDepth);
  }
  try {
    return JSON.parse(text) as PyValue;
  } catch {
    return scanJson(text, maxDepth);
  }
}

function countOpeningBrackets(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5b || unit === 0x7b) count++;
  }
  return count;
}
