import { DECIMAL, WORD } from '../text/characters.ts';
import type { Category } from './syntax.ts';

type CategoryTest = (character: string) => boolean;

const DIGIT = new RegExp(DECIMAL, 'u');
const IN_WORD = new RegExp(WORD, 'u');

const UNICODE: Readonly<Record<Category, CategoryTest>> = {
  digit: (character) => DIGIT.test(character),
  space: isSpace,
  word: (character) => IN_WORD.test(character),
};
const ASCII: Readonly<Record<Category, CategoryTest>> = {
  digit: (character) => /[0-9]/.test(character),
  space: (character) => /[\t-\r ]/.test(character),
  word: (character) => /[A-Za-z0-9_]/.test(character),
};

/**
 * Whether a character is a digit, white space or a word's, as Python has it: by Unicode, or within ASCII only.
 *
 * @example isOf('word', 0xe9, false) // true: é
 */
export function isOf(category: Category, code: number, ascii: boolean): boolean {
  return (ascii ? ASCII : UNICODE)[category](String.fromCodePoint(code));
}

/** Beside what JavaScript takes as white space, the four separators of ASCII and the next line; not the byte order mark. */
function isSpace(character: string): boolean {
  if (character >= '\x1c' && character <= '\x1f') return true;
  return character === '\x85' || (character !== '\ufeff' && /\s/.test(character));
}
