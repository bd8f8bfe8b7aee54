import { PythonError } from '../values/errors.ts';
import { DIGITS } from './escape.ts';
import type { Greed, Node } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

/** What Python takes as endless. */
const ENDLESS = 2 ** 32 - 1;
/** How many digits Python makes an integer of. */
const MOST_DIGITS = 4300;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * What the last part becomes with a quantifier after it, the quantifier's first token taken.
 *
 * @returns undefined where a brace begins no quantifier and stands for itself
 * @throws PythonError `error` where nothing can be repeated there, `OverflowError` or `ValueError` for too great a number
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
  if (digits.length > MOST_DIGITS) {
    throw new PythonError(
      'ValueError',
      `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  const value = Number(digits);
  if (value >= ENDLESS) throw new PythonError('OverflowError', 'the repetition number is too large');
  return value;
}
