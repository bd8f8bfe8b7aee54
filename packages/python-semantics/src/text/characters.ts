/**
 * Text as Python 3.11 sees it. Its tables are those of Unicode 14.0; JavaScript's are as new as the engine, so what came
 * later is told apart here: for Python it is not assigned.
 */
import { NEWER_CHARACTERS } from './generated/newer-characters.ts';

/** What a class of a `u` pattern holds for the characters that came after Unicode 14.0. */
export const NEWER: string = NEWER_CHARACTERS.replaceAll(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '');
/**
 * One character for which `str.isdecimal()` holds, also `\d` of `re`, as part of a `u` pattern.
 *
 * @example new RegExp(`^${DECIMAL}+$`, 'u').test('1٣') // true
 */
export const DECIMAL: string = `(?:(?![${NEWER}])\\p{Nd})`;
/** One character that is `\w` of `re`, as part of a `u` pattern. */
export const WORD: string = `(?:(?![${NEWER}])[\\p{L}\\p{N}_])`;
const HAS_NEWER = new RegExp(`[${NEWER}]`, 'u');
const BETWEEN_NEWER = new RegExp(`[^${NEWER}]+`, 'gu');
const IS_DECIMAL = new RegExp(`^${DECIMAL}$`, 'u');
/** Digits that stand for no place in a number: superscripts, ones in circles and the like. */
const ODD_DIGIT =
  '[²³¹\\u1369-\\u1371\\u19da⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788' +
  '\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}]';

/**
 * A pattern of Python's `re`, of which `\d` and `\w` (neither in a class) mean what they do there.
 *
 * @example pattern(String.raw`-\d{8}$`).test('claude-٢0240229') // true
 */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('\\d', DECIMAL).replaceAll('\\w', WORD), `u${flags}`);
}

const DIGITS = pattern(`^(?:\\d|${ODD_DIGIT})+$`);

/**
 * `text.isdigit()`.
 *
 * @example isDigits('1²') // true
 */
export function isDigits(text: string): boolean {
  return DIGITS.test(text);
}

/**
 * `text.lower()`.
 *
 * @example lower('\ua7cb') // \ua7cb, a capital since Unicode 16
 */
export function lower(text: string): string {
  return HAS_NEWER.test(text) ? text.replace(BETWEEN_NEWER, (part) => part.toLowerCase()) : text.toLowerCase();
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

/**
 * What a class of a `u` pattern holds for the characters that `str.isprintable()` denies; of these, `repr` leaves the space
 * alone.
 *
 * @example new RegExp(`[${UNPRINTABLE}]`, 'u').test('\u{1fae8}') // true
 */
export const UNPRINTABLE: string = `\\p{C}\\p{Z}${NEWER}`;

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
