import { DECIMAL, WORD } from '../text/characters.ts';
import type { Category } from './syntax.ts';

type CategoryTest = (character: string) => boolean;

const DIGIT: RegExp = /* @__PURE__ */ new RegExp(DECIMAL, 'u');
const WORD_CHARACTER: RegExp = /* @__PURE__ */ new RegExp(WORD, 'u');

const UNICODE: Readonly<Record<Category, CategoryTest>> = {
  digit: (character) => DIGIT.test(character),
  space: isSpace,
  word: (character) => WORD_CHARACTER.test(character),
};
const ASCII: Readonly<Record<Category, CategoryTest>> = {
  digit: (character) => /[0-9]/.test(character),
  space: (character) => /[\t-\r ]/.test(character),
  word: (character) => /[A-Za-z0-9_]/.test(character),
};

/**
 * Whether `\d`, `\s` or `\w` matches a character.
 *
 * @param ascii whether only ASCII characters match
 * @example
 * isInCategory('word', 0xe9, false); // true: é
 */
export function isInCategory(category: Category, code: number, ascii: boolean): boolean {
  return (ascii ? ASCII : UNICODE)[category](String.fromCodePoint(code));
}

/** JavaScript's white space, plus the four ASCII separators and U+0085, without the byte order mark. */
function isSpace(character: string): boolean {
  if (character >= '\x1c' && character <= '\x1f') return true;
  return character === '\x85' || (character !== '\ufeff' && /\s/.test(character));
}
