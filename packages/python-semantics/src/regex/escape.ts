import type { PythonError } from '../values/errors.ts';
import { repr } from '../values/repr.ts';
import { type Category, literal, type UnitNode } from './syntax.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';

export const DIGITS = '0123456789';
export const OCTAL_DIGITS = '01234567';

const HEX_DIGITS = '0123456789abcdefABCDEF';
const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['\\a', 7],
  ['\\b', 8],
  ['\\f', 12],
  ['\\n', 10],
  ['\\r', 13],
  ['\\t', 9],
  ['\\v', 11],
]);
const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['d', 'digit'],
  ['s', 'space'],
  ['w', 'word'],
]);

/** Parses `\d`, `\S` and similar into a set with one category; undefined for any other escape. */
function categoryEscape(token: string): UnitNode | undefined {
  const letter = token.slice(1);
  const category = CATEGORIES.get(letter.toLowerCase());
  if (category === undefined) return undefined;
  return {
    kind: 'set',
    negated: false,
    items: [{ kind: 'category', category, negated: letter !== letter.toLowerCase() }],
  };
}

/**
 * Parses an escape of one character that is valid inside and outside of sets: a control character, a character by its code, or the
 * character after the backslash. Escapes that start with a digit are parsed elsewhere.
 *
 * The names of `\N{…}` are not available, so every name is reported as undefined.
 *
 * @throws PythonError `error` for an invalid escape
 * @example
 * characterEscape(source, '\\x'); // 0x41 where the pattern continues with 41
 */
function characterEscape(source: Tokenizer, token: string): number {
  const control = CONTROLS.get(token);
  if (control !== undefined) return control;
  const letter = token.slice(1);
  const hexLength = HEX_LENGTHS.get(letter);
  if (hexLength !== undefined) return hexEscape(source, token, hexLength);
  if (letter === 'N') throw namedEscape(source);
  if (/^[A-Za-z0-9]$/.test(letter)) throw badEscape(source, token);
  return letter.codePointAt(0) ?? 0;
}

/**
 * Parses an octal escape.
 *
 * @throws PythonError `error` for a value above 0o377
 */
export function octalEscape(source: Tokenizer, written: string): number {
  const code = Number.parseInt(written.slice(1), 8);
  if (code <= 0o377) return code;
  throw source.error(`octal escape value ${written} outside of range 0-0o377`, written.length);
}

/** Parses an escape that is either a category or one character. */
export function characterOrCategory(source: Tokenizer, token: string): UnitNode {
  return categoryEscape(token) ?? literal(characterEscape(source, token));
}

function hexEscape(source: Tokenizer, token: string, length: number): number {
  const written = token + source.getWhile(HEX_DIGITS, length);
  if (written.length !== length + 2) throw source.error(`incomplete escape ${written}`, written.length);
  const code = Number.parseInt(written.slice(2), 16);
  if (code > 0x10ffff) throw badEscape(source, written);
  return code;
}

function namedEscape(source: Tokenizer): PythonError {
  if (!source.match('{')) return source.error('missing {');
  const name = source.getUntil('}', 'character name');
  return source.error(`undefined character name ${repr(name)}`, lengthOf(name) + 4);
}

function badEscape(source: Tokenizer, written: string): PythonError {
  return source.error(`bad escape ${written}`, lengthOf(written));
}
