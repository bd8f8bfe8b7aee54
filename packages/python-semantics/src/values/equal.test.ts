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
  [null, null, true],
  [{}, [], false],
])('compares %s and %s as Python does', (a, b, same) => {
  expect(pyEqual(a, b)).toBe(same);
  expect(pyEqual(b, a)).toBe(same);
});
