import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrders } from '../scripts/merge-orders.ts';
import { packColumns, packKeys, packNames } from '../scripts/pack.ts';
import { unpackEntries, unpackKeys, unpackNames } from '../src/store/unpack.ts';

const keys = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 40 });
const values = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom(0, 1, 1e-6, 128000),
  fc.string(),
  fc.constant({ a: [1] }),
);
const entries = fc.array(fc.dictionary(fc.constantFrom('mode', 'rpm', '__proto__x', 'a b'), values), { maxLength: 60 });

test('keys are the same after packing and unpacking', () => {
  fc.assert(
    fc.property(keys, (list) => {
      expect(unpackKeys(packKeys(list))).toEqual(list);
    }),
  );
});

test('entries are the same after packing and unpacking', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const names = list.map((_, index) => `key ${index}`);
      const unpacked = unpackEntries(names, packColumns(list));
      expect([...unpacked].map(([key, entry]) => [key, { ...entry }])).toEqual(
        list.map((entry, index) => [names[index], { ...entry }]),
      );
    }),
  );
});

test('lists of names are the same after packing and unpacking, whether the names are keys or not', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.nat(60)), (list, picks) => {
      const chosen = [...new Set(picks.map((pick) => list[pick] ?? `other ${pick}`))];
      const packed = packNames(new Map(list.map((key, index) => [key, index])), chosen);
      expect(unpackNames(list, packed).sort()).toEqual(chosen.sort());
    }),
  );
});

test('mergeOrders merges lists into one order', () => {
  const order = fc.uniqueArray(fc.string(), { maxLength: 12 });
  fc.assert(
    fc.property(order, fc.array(fc.array(fc.boolean(), { maxLength: 12 }), { maxLength: 6 }), (whole, masks) => {
      const lists = masks.map((mask) => whole.filter((_, index) => mask[index] === true));
      const merged = mergeOrders(lists);
      for (const list of lists) expect(merged?.filter((name) => list.includes(name))).toEqual(list);
    }),
  );
  expect(
    mergeOrders([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBeUndefined();
});
