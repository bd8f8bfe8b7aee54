import type { Fields, JsonValue } from '../types.ts';
import type { PackedNames, PackedRelease } from './packed.ts';

/** Unpacks the keys of the price list. A number is how many characters the next keys share with the key before them. */
export function unpackKeys(packed: PackedRelease['keys']): string[] {
  const keys: string[] = [];
  let last = '';
  let shared = 0;
  for (const part of packed) {
    if (typeof part === 'number') {
      shared = part;
    } else {
      last = last.slice(0, shared) + part;
      keys.push(last);
    }
  }
  return keys;
}

/**
 * Unpacks the entries of the price list. The runs of a column are separated by spaces: the index of a value in base 36, or nothing for
 * entries without the field, and after a `*` the number of entries in base 36.
 *
 * @returns entries without a prototype, by key
 */
export function unpackEntries(keys: readonly string[], columns: PackedRelease['columns']): Map<string, Fields> {
  const rows = keys.map((): Record<string, JsonValue> => Object.create(null));
  for (const [field, [values, runs]] of Object.entries(columns)) {
    let row = 0;
    for (const run of runs.split(' ')) {
      const [value = '', count = '1'] = run.split('*');
      const index = value === '' ? -1 : Number.parseInt(value, 36);
      for (const end = row + Number.parseInt(count, 36); row < end; row++) {
        const entry = rows[row];
        if (entry !== undefined && index >= 0) entry[field] = values[index] ?? null;
      }
    }
  }
  return new Map(keys.map((key, row) => [key, rows[row] ?? {}]));
}

/** Unpacks a list of names. */
export function unpackNames(keys: readonly string[], [ranges, others = []]: PackedNames): string[] {
  const names: string[] = [];
  for (const range of ranges === '' ? [] : ranges.split(' ')) {
    const [start = '', end = start] = range.split('-');
    names.push(...keys.slice(Number.parseInt(start, 36), Number.parseInt(end, 36) + 1));
  }
  return [...names, ...others];
}
