import { expect, test } from 'vitest';
import { loadYaml } from '../yaml/load.ts';
import { NO_POSITIONS, positionsOf } from './positions.ts';

const positions = positionsOf(loadYaml('a:\n  - x: 1\n    y: {z: 2}\n'));

test('finds keys and values at any depth', () => {
  expect(positions.ofValue(['a', 0, 'x'])).toEqual({ line: 2, column: 8 });
  expect(positions.ofKey(['a', 0, 'x'])).toEqual({ line: 2, column: 5 });
  expect(positions.ofValue(['a', 0, 'y', 'z'])).toEqual({ line: 3, column: 12 });
  expect(positions.ofValue([])).toEqual({ line: 1, column: 1 });
});

test.each([[['b']], [['a', 1]], [['a', 'x']], [['a', 0, 'x', 'z']]])(
  'returns undefined for %j, which does not exist',
  (path) => {
    expect(positions.ofValue(path)).toBeUndefined();
    expect(positions.ofKey(path)).toBeUndefined();
  },
);

test('a merged key has the position of the original', () => {
  const merged = positionsOf(loadYaml('base: &base {x: 1}\na: {<<: *base}\n'));
  expect(merged.ofKey(['a', 'x'])).toEqual({ line: 1, column: 14 });
});

test('a value that does not come from a file has no positions', () => {
  expect([NO_POSITIONS.ofKey([]), NO_POSITIONS.ofValue([])]).toEqual([undefined, undefined]);
});
