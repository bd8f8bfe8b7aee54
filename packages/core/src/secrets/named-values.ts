import { REDACTED } from './mask.ts';
import { isSecretName } from './secret-names.ts';

/** A quoted field name and a colon, in JSON or a Python literal, also inside of another string. */
const FIELD = /(\\{0,9}["'])([\w.-]{1,64})\1\s{0,9}:\s{0,9}/g;

/** What a value starts with: a quote, a bracket, or a digit. `null` and booleans are not secrets. */
const VALUE = /\\{0,9}["']|[[{]|[\d.-]+/y;

/** The position after a value that starts with `opening` at `start`. A value that is cut off ends with the text. */
function endOfValue(text: string, start: number, opening: string): number {
  let at = start + opening.length;
  if (/["']$/.test(opening)) {
    // With another backslash in front, a quote is part of the value.
    do at = text.indexOf(opening, at) + opening.length;
    while (at >= opening.length && text[at - opening.length - 1] === '\\');
    return at < opening.length ? text.length : at;
  }
  if (/\d/.test(opening)) return at;
  for (let depth = 1; depth > 0 && at < text.length; at++) {
    if (/[[{]/.test(text[at] as string)) depth += 1;
    else if (/[\]}]/.test(text[at] as string)) depth -= 1;
  }
  return at;
}

/**
 * Redacts the values of fields with a secret's name in text that looks like JSON or a Python literal, whether or not it can be parsed. Linear.
 * A value that FastAPI rejected (`input`) is redacted too: it can be a secret, and its field is only named in `loc`.
 *
 * @example
 * redactNamedValues(`got {"api_key": "abc", "rpm": 5`); // 'got {"api_key": "[redacted]", "rpm": 5'
 */
export function redactNamedValues(text: string): string {
  let output = '';
  let from = 0;
  for (const { index, 0: field, 1: quote = '', 2: name = '' } of text.matchAll(FIELD)) {
    VALUE.lastIndex = index + field.length;
    const opening = index >= from && (name === 'input' || isSecretName(name)) && VALUE.exec(text)?.[0];
    if (!opening) continue;
    const start = index + field.length;
    output += `${text.slice(from, start)}${quote}${REDACTED}${quote}`;
    from = endOfValue(text, start, opening);
  }
  return output + text.slice(from);
}
