import { isDict, isFloat, isInt, type PyValue, toNumber } from './values.ts';

/**
 * Python's `a == b`: `1 == 1.0 == True`, and the order of a dict's keys does not matter.
 *
 * @example
 * pyEqual({ a: 1, b: [true] }, { b: [1], a: 1 }); // true
 */
export function pyEqual(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  const [x, y] = [numberOf(a), numberOf(b)];
  // A bigint and a number are never `===`, but Python compares their values.
  if (x !== undefined && y !== undefined) return x <= y && x >= y;
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

function numberOf(value: PyValue): number | bigint | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return value;
  return isInt(value) || isFloat(value) ? toNumber(value) : undefined;
}
