import type { PyValue } from './values.ts';

/**
 * Whether a value holds values within values beyond a depth; what stands for itself is one deep.
 *
 * @param leaves whether what is no list or dict counts as a level of its own
 * @example
 * isDeeper([[1]], 2, false); // false
 * isDeeper([[1]], 2, true); // true
 */
export function isDeeper(value: PyValue, most: number, leaves: boolean): boolean {
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf) return leaves && most < 1;
  if (most < 1) return true;
  return Object.values(value).some((inner: PyValue) => isDeeper(inner, most - 1, leaves));
}
