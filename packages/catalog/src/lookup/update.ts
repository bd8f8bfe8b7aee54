import { asciiDigits } from '@litellm-models/python-semantics';
import type { Fields, NumberMakers } from '../types.ts';
import { isDict } from './python.ts';

/** Plain JavaScript numbers. */
export const PLAIN_NUMBERS: NumberMakers<unknown> = { float: (value) => value, int: (value) => Number(value) };

/** What Python skips around a number: `str.strip()` takes four characters more for white space. */
const SPACE = /^\p{White_Space}+|\p{White_Space}+$/gu;

/** The most digits that Python turns into an int. */
const MAX_DIGITS = 4300;

/**
 * Fields written over others: nulls are skipped, text that is a number becomes one, objects are merged one level deep.
 * That is what LiteLLM 1.106 and later do to what a deployment says of its model.
 */
export function updated(
  fields: Fields<unknown>,
  over: Fields<unknown>,
  makers: NumberMakers<unknown>,
): Fields<unknown> {
  const result = Object.assign(Object.create(null) as Record<string, unknown>, fields);
  for (const [field, value] of Object.entries(over)) {
    if (value === null) continue;
    const known = result[field];
    if (typeof value === 'string') result[field] = numberIn(value, makers);
    else if (isDict(value)) result[field] = { ...(isDict(known) ? known : {}), ...value };
    else result[field] = value;
  }
  return result;
}

/** A text as Python's `float()` or `int()` reads it, or else as it is. */
function numberIn(text: string, { float, int }: NumberMakers<unknown>): unknown {
  const digits = asciiDigits(text)
    .replaceAll(SPACE, '')
    .replaceAll(/(?<=\d)_(?=\d)/g, '');
  if (/[e.]/i.test(text)) {
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits) ? float(Number(digits)) : text;
  }
  const isInt = /^[+-]?\d+$/.test(digits) && digits.replace(/^[+-]/, '').length <= MAX_DIGITS;
  return isInt ? int(BigInt(digits.replace('+', ''))) : text;
}
