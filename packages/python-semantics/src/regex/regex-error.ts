import { PythonError } from '../values/errors.ts';

/**
 * Creates Python's `re.error`. Its message has the position in code points; for a pattern with several lines, also line and column.
 *
 * @param pattern the characters of the pattern
 * @example
 * regexError(['^', '('], 'missing ), unterminated subpattern', 1).message;
 * // 'missing ), unterminated subpattern at position 1'
 */
export function regexError(pattern: readonly string[], message: string, position: number): PythonError {
  const at = `${message} at position ${position}`;
  if (!pattern.includes('\n')) return new PythonError('error', at);
  const before = pattern.slice(0, position);
  const line = before.filter((character) => character === '\n').length + 1;
  const column = position - before.lastIndexOf('\n');
  return new PythonError('error', `${at} (line ${line}, column ${column})`);
}
