import type { PythonError } from '../values/errors.ts';
import { characterOrCategory, OCTAL_DIGITS, octalEscape } from './escape.ts';
import { literal, type SetItem, type UnitNode } from './syntax.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';

/**
 * Parses a set after its `[`. A bracket right after the start is a member, as is a dash at the start or the end.
 *
 * @throws PythonError `error` for a set that is not closed, an invalid range or an invalid escape
 */
export function parseSet(source: Tokenizer): UnitNode {
  const start = source.position - 1;
  const negated = source.match('^');
  const items: SetItem[] = [];
  for (;;) {
    const token = nextToken(source, start);
    if (token === ']' && items.length > 0) break;
    const first = member(source, token);
    if (!source.match('-')) {
      items.push(first);
      continue;
    }
    const last = nextToken(source, start);
    if (last === ']') {
      items.push(first, { kind: 'range', low: 45, high: 45 });
      break;
    }
    items.push(range(source, token, first, last));
  }
  return { kind: 'set', negated, items };
}

function nextToken(source: Tokenizer, start: number): string {
  const token = source.get();
  if (token === undefined) throw source.errorAt('unterminated character set', start);
  return token;
}

function range(source: Tokenizer, token: string, first: SetItem, last: string): SetItem {
  const to = member(source, last);
  if (first.kind !== 'range' || to.kind !== 'range' || to.high < first.low) throw badRange(source, token, last);
  return { kind: 'range', low: first.low, high: to.high };
}

function badRange(source: Tokenizer, first: string, last: string): PythonError {
  const range = `${first}-${last}`;
  return source.error(`bad character range ${range}`, lengthOf(range));
}

function member(source: Tokenizer, token: string): SetItem {
  return oneItem(token.startsWith('\\') ? setEscape(source, token) : literal(token.codePointAt(0) ?? 0));
}

function setEscape(source: Tokenizer, token: string): UnitNode {
  if (!OCTAL_DIGITS.includes(token.slice(1))) return characterOrCategory(source, token);
  return literal(octalEscape(source, token + source.getWhile(OCTAL_DIGITS, 2)));
}

function oneItem(node: UnitNode): SetItem {
  const item = node.kind === 'set' ? node.items[0] : undefined;
  if (item === undefined) throw new TypeError('expected a set member to be a single item');
  return item;
}
