import { characterOrCategory, DIGITS, OCTAL_DIGITS, octalEscape } from './escape.ts';
import type { ParseState } from './parse-state.ts';
import { literal, type Node, type Place } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['\\A', 'text-begin'],
  ['\\Z', 'text-end'],
  ['\\b', 'boundary'],
  ['\\B', 'no-boundary'],
]);

/**
 * What an escape outside a set stands for. One with digits is a character by its octal code where it begins with a zero
 * or has three octal digits, and a reference to a group else.
 *
 * @throws PythonError `error` for an escape that is none, or a group that cannot be referred to
 */
export function parseEscape(source: Tokenizer, state: ParseState, token: string): Node {
  const place = PLACES.get(token);
  if (place !== undefined) return { kind: 'at', place };
  const digit = token.slice(1);
  if (digit === '0') return literal(octalEscape(source, token + source.getWhile(OCTAL_DIGITS, 2)));
  if (!DIGITS.includes(digit)) return characterOrCategory(source, token);
  const written = token + source.getWhile(DIGITS, 1);
  if (/^\\[0-7]{2}$/.test(written) && source.next !== undefined && OCTAL_DIGITS.includes(source.next)) {
    return literal(octalEscape(source, written + source.getWhile(OCTAL_DIGITS, 1)));
  }
  return reference(source, state, written);
}

function reference(source: Tokenizer, state: ParseState, written: string): Node {
  const group = Number(written.slice(1));
  if (group >= state.groups) throw source.error(`invalid group reference ${group}`, written.length - 1);
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', written.length);
  state.checkLookbehind(group, source);
  return { kind: 'reference', group };
}
