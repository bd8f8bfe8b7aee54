// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts the four separators among white space
const SPACE = /^[\s\u001c-\u001f\u0085]+|[\s\u001c-\u001f\u0085]+$/g;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * `str.strip()` of Python, whose white space is not JavaScript's.
 *
 * @example strip(' a\u0085') // a
 */
export function strip(text: string): string {
  if (!text.includes(BYTE_ORDER_MARK)) return text.replace(SPACE, '');
  const start = [...text].findIndex((character) => !isSpace(character));
  const end = [...text].findLastIndex((character) => !isSpace(character));
  return [...text].slice(start < 0 ? text.length : start, end + 1).join('');
}

function isSpace(character: string): boolean {
  return character !== BYTE_ORDER_MARK && character.replace(SPACE, '') === '';
}
