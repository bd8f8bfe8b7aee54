import { PythonError } from '../values/errors.ts';
import { MAX_INT_DIGITS, tooManyDigits } from '../values/parse-number.ts';
import { DIGITS } from './escape.ts';
import type { Greed, Node } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

/** The number of repetitions that means unlimited in Python. */
const UNLIMITED = 2 ** 32 - 1;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Parses a quantifier after its first token.
 *
 * @param last the node before the quantifier
 * @returns the repetition of that node; undefined where a brace does not start a quantifier and is an ordinary character
 * @throws PythonError `error` where there is nothing to repeat, `OverflowError` or `ValueError` for a number that is too large
 */
export function parseRepeat(source: Tokenizer, token: string, last: Node | undefined): Node | undefined {
  const start = source.position;
  const bounds = parseBounds(source, token);
  if (bounds === undefined) {
    source.seek(start);
    return undefined;
  }
  if (bounds.max < bounds.min) throw source.errorAt('min repeat greater than max repeat', start);
  if (last === undefined || last.kind === 'at') throw source.errorAt('nothing to repeat', start - 1);
  if (last.kind === 'repeat') throw source.errorAt('multiple repeat', start - 1);
  return { kind: 'repeat', greed: parseGreed(source), min: bounds.min, max: bounds.max, body: [last] };
}

function parseGreed(source: Tokenizer): Greed {
  if (source.match('?')) return 'lazy';
  return source.match('+') ? 'possessive' : 'greedy';
}

function parseBounds(source: Tokenizer, token: string): Bounds | undefined {
  if (token === '?') return { min: 0, max: 1 };
  if (token === '*') return { min: 0, max: Number.POSITIVE_INFINITY };
  if (token === '+') return { min: 1, max: Number.POSITIVE_INFINITY };
  if (source.next === '}') return undefined;
  const low = source.getWhile(DIGITS);
  const high = source.match(',') ? source.getWhile(DIGITS) : low;
  if (!source.match('}')) return undefined;
  return { min: low === '' ? 0 : bound(low), max: high === '' ? Number.POSITIVE_INFINITY : bound(high) };
}

function bound(digits: string): number {
  if (digits.length > MAX_INT_DIGITS) throw tooManyDigits(digits.length);
  const value = Number(digits);
  if (value >= UNLIMITED) throw new PythonError('OverflowError', 'the repetition number is too large');
  return value;
}
