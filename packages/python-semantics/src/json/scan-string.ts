import { JsonDecodeError } from '../values/errors.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow them in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /[0-9a-fA-F]{4}/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Reads a JSON string.
 *
 * @param start the index after the opening quote
 * @returns the decoded string, and the index after the closing quote
 * @throws JsonDecodeError for a string that is not closed, a control character or an invalid escape
 * @example
 * scanString('"a\\n" x', 1); // { value: 'a\n', end: 5 }
 */
export function scanString(text: string, start: number): { value: string; end: number } {
  let value = '';
  let index = start;
  for (;;) {
    PLAIN.lastIndex = index;
    PLAIN.test(text);
    const stop = PLAIN.lastIndex;
    value += text.slice(index, stop);
    const unit = text[stop];
    if (unit === '"') return { value, end: stop + 1 };
    if (unit !== undefined && unit !== '\\') throw new JsonDecodeError('Invalid control character at', text, stop);
    const letter = text[stop + 1];
    if (letter === undefined) throw new JsonDecodeError('Unterminated string starting at', text, start - 1);
    if (letter === 'u') {
      value += String.fromCharCode(readUnicodeEscape(text, stop));
      index = stop + 6;
    } else {
      const character = ESCAPES[letter];
      if (character === undefined) throw new JsonDecodeError('Invalid \\escape', text, stop);
      value += character;
      index = stop + 2;
    }
  }
}

/** Reads the escape `\uXXXX` at `index`. Python reports it as invalid where the document ends right after it. */
function readUnicodeEscape(text: string, index: number): number {
  HEX.lastIndex = index + 2;
  if (index + 6 >= text.length || !HEX.test(text)) throw new JsonDecodeError('Invalid \\uXXXX escape', text, index + 1);
  return Number.parseInt(text.slice(index + 2, index + 6), 16);
}
