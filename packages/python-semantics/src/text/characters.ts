/**
 * Unicode as Python 3.11 knows it. Python uses the tables of Unicode 14.0; JavaScript's are as new as the engine. Characters
 * that were assigned after 14.0 are excluded here, because they are unassigned for Python.
 */
import { NEWER_CHARACTERS } from './generated/newer-characters.ts';

/** The content of a character class, for a pattern with the `u` flag: the characters assigned after Unicode 14.0. */
const NEWER: string = /* @__PURE__ */ escapeCodePoints(NEWER_CHARACTERS);

/**
 * One character for which `str.isdecimal()` is true, which is also `\d` of `re`: part of a pattern with the `u` flag.
 *
 * @example
 * new RegExp(`^${DECIMAL}+$`, 'u').test('1٣'); // true
 */
export const DECIMAL: string = /* @__PURE__ */ inUnicode14('\\p{Nd}');

/** One character that is `\w` of `re`: part of a pattern with the `u` flag. */
export const WORD: string = /* @__PURE__ */ inUnicode14('[\\p{L}\\p{N}_]');

/**
 * The content of a character class, for a pattern with the `u` flag: the characters for which `str.isprintable()` is false, and
 * the space.
 */
export const UNPRINTABLE: string = /* @__PURE__ */ withNewer('\\p{C}\\p{Z}NEWER');

function escapeCodePoints(hex: string): string {
  return hex.replaceAll(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '');
}

function withNewer(source: string): string {
  return source.replace('NEWER', NEWER);
}

function inUnicode14(characterClass: string): string {
  return `(?:(?![${NEWER}])${characterClass})`;
}

/**
 * Returns a `RegExp` whose `\d` and `\w` match the characters that Python matches. For patterns that are written by hand and are
 * valid in both languages; `@litellm-models/python-semantics/regex` runs any Python pattern. Neither `\d` nor `\w` may be in a
 * character class. `$` keeps JavaScript's meaning: it does not match before a last line break.
 *
 * @param pattern its flags are kept, and `u` is added
 * @example
 * pythonRegExp(/-\d{8}$/).test('claude-٢0240229'); // true
 */
export function pythonRegExp({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll('\\d', DECIMAL).replaceAll('\\w', WORD), `u${flags.replace('u', '')}`);
}

/** Decimal digits, and the digits for which only `str.isdigit()` is true, such as superscripts and circled digits. */
const ANY_DIGITS =
  /^(?:\d|[²³¹\u1369-\u1371\u19da⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}])+$/u;

const DIGITS: RegExp = /* @__PURE__ */ pythonRegExp(ANY_DIGITS);

/**
 * `text.isdigit()`.
 *
 * @example
 * isDigits('1²'); // true
 */
export function isDigits(text: string): boolean {
  return DIGITS.test(text);
}

const HAS_NEWER: RegExp = /* @__PURE__ */ newerRegExp('[NEWER]', 'u');
const BETWEEN_NEWER: RegExp = /* @__PURE__ */ newerRegExp('[^NEWER]+', 'gu');

function newerRegExp(source: string, flags: string): RegExp {
  return new RegExp(withNewer(source), flags);
}

/**
 * `text.lower()`.
 *
 * @example
 * lower('GPT-4O'); // 'gpt-4o'
 * lower('\ua7cb'); // '\ua7cb', which became a capital letter in Unicode 16
 */
export function lower(text: string): string {
  return HAS_NEWER.test(text) ? text.replace(BETWEEN_NEWER, (part) => part.toLowerCase()) : text.toLowerCase();
}

const IS_DECIMAL: RegExp = /* @__PURE__ */ pythonRegExp(/^\d$/);

/**
 * Replaces the decimal digits of all scripts with the ASCII digits of the same value.
 *
 * @example
 * asciiDigits('٣_𝟘'); // '3_0'
 */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    if (!IS_DECIMAL.test(digit)) return digit;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (IS_DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
    // The ten digits of a script are adjacent, and some scripts follow another directly.
    return String((code - zero) % 10);
  });
}

/** `int()` and `float()` do not skip the four ASCII separators, which `str.strip()` does. */
const SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * The first step of `int(text)` and `float(text)`: removes the white space around a number and turns its digits into ASCII digits.
 *
 * @example
 * numberText(' ٣\u0085'); // '3'
 */
export function numberText(text: string): string {
  return asciiDigits(text.replace(SPACE_AROUND, ''));
}
