import { characterOrCategory, DIGITS, OCTAL_DIGITS, octalEscape } from './escape.ts';
import type { ParseState } from './parse-state.ts';
import { literal, type Node, type Position } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

const POSITIONS: ReadonlyMap<string, Position> = new Map([
  ['\\A', 'text-begin'],
  ['\\Z', 'text-end'],
  ['\\b', 'boundary'],
  ['\\B', 'no-boundary'],
]);

/**
 * Parses an escape outside of a set. An escape with digits is an octal character code where it starts with a zero or has three
 * octal digits, otherwise a reference to a group.
 *
 * @throws PythonError `error` for an invalid escape, or a reference to a group that does not exist or is still open
 */
export function parseEscape(source: Tokenizer, state: ParseState, token: string): Node {
  const position = POSITIONS.get(token);
  if (position !== undefined) return { kind: 'at', position };
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
