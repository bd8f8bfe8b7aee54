import { expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import { MappingEntries } from './mapping-entries.ts';
import { Offsets } from './offsets.ts';
import { YamlError } from './yaml-error.ts';

const at = (offset: number) => ({ key: offset, value: offset + 1 });

test('writes entries and their offsets', () => {
  const offsets = new Offsets();
  const entries = new MappingEntries(offsets);
  entries.add('a', 1, at(0));
  entries.add('b', 2, at(5));
  const mapping: ConfigMapping = {};
  expect(entries.writeTo(mapping)).toEqual([]);
  expect(mapping).toEqual({ a: 1, b: 2 });
  expect(offsets.entry(mapping, 'b')).toEqual(at(5));
});

test('returns the offsets of keys that a later equal key replaces', () => {
  const entries = new MappingEntries(new Offsets());
  for (const [index, key] of ['a', 'b', 'a', 'a'].entries()) entries.add(key, index, at(index * 10));
  const mapping: ConfigMapping = {};
  expect(entries.writeTo(mapping)).toEqual([0, 20]);
  expect(mapping).toEqual({ a: 3, b: 1 });
});

test('merged entries come first in the order, and own entries win', () => {
  const entries = new MappingEntries(new Offsets());
  entries.add('c', 'own', at(0));
  entries.merge(
    [
      { a: 'first', c: 'first' },
      { a: 'second', b: 'second' },
    ],
    9,
  );
  const mapping: ConfigMapping = {};
  expect(entries.writeTo(mapping)).toEqual([]);
  expect(Object.entries(mapping)).toEqual([
    ['a', 'first'],
    ['b', 'second'],
    ['c', 'own'],
  ]);
});

test.each([1, 'a', null, [[]], [{}, 1]])('rejects the merge of %j', (value) => {
  const message = 'the value of "<<" must be a mapping or a list of mappings';
  expect(() => new MappingEntries(new Offsets()).merge(value, 3)).toThrow(new YamlError(3, message));
});
