import { PythonError } from '../values/errors.ts';
import { codePointLength } from './string-methods.ts';

const LONE_SURROGATES = /\p{Surrogate}+/u;

/**
 * Whether a string contains a lone surrogate, which UTF-8 cannot encode.
 *
 * @example
 * hasLoneSurrogate('a\ud800'); // true
 * hasLoneSurrogate('😀'); // false
 */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATES.test(text);
}

/**
 * Fails where `text.encode('utf-8')` fails.
 *
 * @throws PythonError `UnicodeEncodeError` for a lone surrogate, with its position in code points
 * @example
 * assertEncodable('\ud800'); // 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
 */
export function assertEncodable(text: string): void {
  const match = LONE_SURROGATES.exec(text);
  if (match === null) return;
  const start = codePointLength(text, match.index);
  const count = match[0].length;
  const code = match[0].charCodeAt(0).toString(16).padStart(4, '0');
  const what =
    count === 1
      ? `character '\\u${code}' in position ${start}`
      : `characters in position ${start}-${start + count - 1}`;
  throw new PythonError('UnicodeEncodeError', `'utf-8' codec can't encode ${what}: surrogates not allowed`);
}
