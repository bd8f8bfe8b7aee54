import { PythonError } from './errors.ts';

const LONE_SURROGATES = /\p{Surrogate}+/u;

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
