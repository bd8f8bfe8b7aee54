/** Methods of Python's `str` that JavaScript's strings do not have or define differently. `lower` and `isdigit` are in characters.ts. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts the four ASCII separators as white space
const WHITESPACE_AROUND = /^[\p{White_Space}\u001c-\u001f]+|[\p{White_Space}\u001c-\u001f]+$/gu;

/**
 * `text.strip()`. Python's white space differs from JavaScript's: it includes U+001C to U+001F and U+0085, but not U+FEFF.
 *
 * @example
 * strip(' a\u0085'); // 'a'
 */
export function strip(text: string): string {
  return text.replace(WHITESPACE_AROUND, '');
}

/**
 * `text.split(separator, 1)`: the part before the first separator and the part after it, which is undefined when the text does
 * not contain the separator. JavaScript's `split(separator, 2)` drops what follows a second separator.
 *
 * @example
 * splitOnce('a/b/c', '/'); // ['a', 'b/c']
 * splitOnce('abc', '/'); // ['abc', undefined]
 */
export function splitOnce(text: string, separator: string): readonly [head: string, tail: string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + separator.length)];
}

/**
 * `text.removeprefix(prefix)`.
 *
 * @example
 * removePrefix('v1.2', 'v'); // '1.2'
 */
export function removePrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/**
 * `len(text)`: the number of code points. JavaScript's `length` counts UTF-16 code units.
 *
 * @param end count only the first `end` code units; all by default
 * @example
 * codePointLength('a😀'); // 2
 */
export function codePointLength(text: string, end: number = text.length): number {
  let count = 0;
  for (let index = 0; index < end; index++, count++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff || index + 1 >= end) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) index++;
  }
  return count;
}
