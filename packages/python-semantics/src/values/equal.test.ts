import { expect, it } from 'vitest';
import { pyEqual } from './equal.ts';
import { PyFloat } from './values.ts';

it.each([
  [1, new PyFloat(1), true],
  [1, true, true],
  [0, false, true],
  [0, null, false],
  ['1', 1, false],
  [[1, [2]], [1, [2]], true],
  [[1], [1, 2], false],
  [{ a: 1, b: null }, { b: null, a: 1 }, true],
  [{ a: 1 }, { b: 1 }, false],
  [10n ** 20n, 10n ** 20n, true],
  [10n ** 20n, new PyFloat(1e20), true],
  [2n ** 64n + 1n, new PyFloat(2 ** 64), false],
  [new PyFloat(Number.NaN), new PyFloat(Number.NaN), false],
  [null, null, true],
  [{}, [], false],
])('compares %s and %s: %s', (a, b, expected) => {
  expect(pyEqual(a, b)).toBe(expected);
  expect(pyEqual(b, a)).toBe(expected);
});
