import { isDict, type PyValue } from '../values/values.ts';

/**
 * Whether lists and dicts are nested more than `levels` deep.
 *
 * @example
 * isDeeper([[1]], 2); // false
 * isDeeper([[[]]], 2); // true
 */
export function isDeeper(value: PyValue, levels: number): boolean {
  if (!Array.isArray(value) && !isDict(value)) return false;
  return levels < 1 || Object.values(value).some((inner: PyValue) => isDeeper(inner, levels - 1));
}
