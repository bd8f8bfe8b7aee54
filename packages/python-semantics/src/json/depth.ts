import { isDict, type PyValue } from '../values/values.ts';

/**
 * Whether lists and dicts nest deeper than so many levels.
 *
 * @example
 * isDeeper([[1.0]], 2); // false
 * isDeeper([[[]]], 2); // true
 */
export function isDeeper(value: PyValue, most: number): boolean {
  if (!Array.isArray(value) && !isDict(value)) return false;
  return most < 1 || Object.values(value).some((inner: PyValue) => isDeeper(inner, most - 1));
}
