import { PythonError } from '../values/errors.ts';

/**
 * Python's `re.error` as its `str` has it. The position counts code points; a pattern of several lines has the line and
 * column too.
 *
 * @example regexError(['^', '('], 'missing ), unterminated subpattern', 1).message
 * // missing ), unterminated subpattern at position 1
 */
export function regexError(pattern: readonly string[], message: string, position: number): PythonError {
  const at = `${message} at position ${position}`;
  if (!pattern.includes('\n')) return new PythonError('error', at);
  const before = pattern.slice(0, position);
  const line = before.filter((character) => character === '\n').length + 1;
  const column = position - before.lastIndexOf('\n');
  return new PythonError('error', `${at} (line ${line}, column ${column})`);
}
