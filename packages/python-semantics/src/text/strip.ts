// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts the four separators among white space
const SPACE = /^[\p{White_Space}\u001c-\u001f]+|[\p{White_Space}\u001c-\u001f]+$/gu;

/**
 * `str.strip()` of Python, whose white space is not JavaScript's: U+001C to U+001F and U+0085 are some, U+FEFF is none.
 *
 * @example strip(' a\u0085') // a
 */
export function strip(text: string): string {
  return text.replace(SPACE, '');
}
