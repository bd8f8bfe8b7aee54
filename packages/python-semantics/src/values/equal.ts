import { isDict, isFloat, isInt, type PyValue, toNumber } from './values.ts';

/**
 * Python's `==`: `1 == 1.0 == True`, dicts without regard to order.
 *
 * @example
 * pyEqual({ a: 1, b: [true] }, { b: [1], a: 1 }); // true
 */
export function pyEqual(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  if (isNumeric(a) && isNumeric(b)) return numeric(a) === numeric(b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => pyEqual(item, b[i] ?? null));
  if (isDict(a) && isDict(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && pyEqual(a[key] ?? null, b[key] ?? null))
    );
  }
  return false;
}

function isNumeric(value: PyValue): boolean {
  return typeof value === 'boolean' || isInt(value) || isFloat(value);
}

function numeric(value: PyValue): number | bigint {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'bigint' ? value : isInt(value) || isFloat(value) ? toNumber(value) : Number.NaN;
}
