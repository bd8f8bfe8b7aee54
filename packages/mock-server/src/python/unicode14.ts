/**
 * Characters as Python 3.11 sees them. Its tables are those of Unicode 14.0; JavaScript's `\p{…}` are as new as the engine,
 * so what came later is told apart here: for Python it is not assigned.
 */
import { NEWER_CHARACTERS } from './newer-characters.ts';

const NEWER = NEWER_CHARACTERS.replaceAll(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '');

/**
 * What a class of a `u` pattern holds for the characters that `str.isprintable()` denies; of these, `repr` leaves the space
 * alone.
 *
 * @example new RegExp(`[${UNPRINTABLE}]`, 'u').test('\u{1fae8}') // true
 */
export const UNPRINTABLE: string = `\\p{C}\\p{Z}${NEWER}`;

/**
 * One character for which `str.isdecimal()` holds, also `\d` of `re`, as part of a `u` pattern.
 *
 * @example new RegExp(`^${DECIMAL}+$`, 'u').test('1٣') // true
 */
export const DECIMAL: string = `(?:(?![${NEWER}])\\p{Nd})`;

const IS_DECIMAL = new RegExp(DECIMAL, 'u');

/** The four separators of ASCII, which `str.strip()` takes for white space, are none to numbers. */
const SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * A text as `int()` and `float()` begin to read it: without white space around, its digits those of ASCII.
 *
 * @example numberText(' ٣\u0085') // 3
 */
export function numberText(text: string): string {
  return asciiDigits(text.replace(SPACE_AROUND, ''));
}

/**
 * The text with each decimal digit of any script as the ASCII digit of its value.
 *
 * @example asciiDigits('٣_𝟘') // 3_0
 */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    if (!IS_DECIMAL.test(digit)) return digit;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (IS_DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
    // Each script's ten stand in one row, and some rows in another's wake.
    return String((code - zero) % 10);
  });
}
