import { PythonError } from '../values/errors.ts';

const LONE_SURROGATES = /\p{Surrogate}+/u;

/**
 * Whether a string contains a lone surrogate, which UTF-8 cannot encode.
 *
 * @example hasLoneSurrogate('a\ud800') // true
 */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATES.test(text);
}

/**
 * `text.encode('utf-8')`, which fails where the text holds a lone surrogate.
 *
 * @throws PythonError `UnicodeEncodeError` naming the first such place in code points.
 * @example assertEncodable('é')
 */
export function assertEncodable(text: string): void {
  const match = LONE_SURROGATES.exec(text);
  if (match === null) return;
  const start = [...text.slice(0, match.index)].length;
  const count = match[0].length;
  const code = match[0].charCodeAt(0).toString(16).padStart(4, '0');
  const what =
    count === 1
      ? `character '\\u${code}' in position ${start}`
      : `characters in position ${start}-${start + count - 1}`;
  throw new PythonError('UnicodeEncodeError', `'utf-8' codec can't encode ${what}: surrogates not allowed`);
}
