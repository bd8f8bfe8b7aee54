import type { Fields, NumberMakers } from '../types.ts';

/** Plain JavaScript numbers. */
export const PLAIN_NUMBERS: NumberMakers<unknown> = { float: (value) => value, int: (value) => Number(value) };

/** More digits than Python turns into an int. */
const TOO_LONG = 4300;

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
  const digits = inAscii(text)
    .trim()
    .replaceAll(/(?<=\d)_(?=\d)/g, '');
  if (/[e.]/i.test(text)) {
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits) ? float(Number(digits)) : text;
  }
  return /^[+-]?\d+$/.test(digits) && digits.length <= TOO_LONG ? int(BigInt(digits.replace('+', ''))) : text;
}

/** Digits of any script count for Python; each script's ten stand in one row. */
function inAscii(text: string): string {
  return text.replaceAll(/[^\P{Nd}\d]/gu, (digit) => {
    let first = digit.codePointAt(0) ?? 0;
    const code = first;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}

/** An object of JSON, or one without a prototype; instances of classes are values. */
function isDict(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
