import type { Fields, JsonValue } from '../types.ts';
import type { Names, Packed } from './packed.ts';

/** The keys of the price list: each packed as the number of characters shared with the key before, and the rest. */
export function unpackKeys(packed: Packed['keys']): string[] {
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

/** The price list: columns of values, turned back into entries without a prototype. */
export function unpackEntries(keys: readonly string[], columns: Packed['columns']): Map<string, Fields> {
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

/** A list of names, as it stood. */
export function unpackNames(keys: readonly string[], [runs, others = []]: Names): string[] {
  const names: string[] = [];
  for (const run of runs === '' ? [] : runs.split(' ')) {
    const [start = '', end = start] = run.split('-');
    names.push(...keys.slice(Number.parseInt(start, 36), Number.parseInt(end, 36) + 1));
  }
  return [...names, ...others];
}
