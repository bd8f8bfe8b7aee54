import { UNPRINTABLE } from '../text/characters.ts';
import { floatRepr } from './float-repr.ts';
import { PyFloat, type PyValue } from './values.ts';

/** A fast path: most strings consist of these characters, which need neither an escape nor another quote. */
const PLAIN = /^[ -&(-[\]-~]*$/;
const NEEDS_ESCAPE: RegExp = /* @__PURE__ */ escapedCharacter();
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  ' ': ' ',
};

function escapedCharacter(): RegExp {
  return new RegExp(`[\\\\'${UNPRINTABLE}]`, 'u');
}

/**
 * `repr(value)`.
 *
 * @example
 * repr({ a: [true, null, "it's"] }); // `{'a': [True, None, "it's"]}`
 */
export function repr(value: PyValue): string {
  if (typeof value === 'string') return stringRepr(value);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : floatRepr(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof PyFloat) return floatRepr(value.value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${stringRepr(key)}: ${repr(item)}`)
    .join(', ')}}`;
}

/**
 * `str(value)`: a string unchanged, any other value as {@link repr} writes it.
 *
 * @example
 * str("it's"); // "it's"
 * str(null); // 'None'
 */
export function str(value: PyValue): string {
  return typeof value === 'string' ? value : repr(value);
}

function stringRepr(text: string): string {
  if (PLAIN.test(text) || !NEEDS_ESCAPE.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = quote;
  for (const character of text) result += character === quote ? `\\${character}` : escapeCharacter(character);
  return result + quote;
}

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  if (character === "'" || !NEEDS_ESCAPE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
