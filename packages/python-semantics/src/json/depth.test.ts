import { expect, it } from 'vitest';
import { PyFloat } from '../values/values.ts';
import { isDeeper } from './depth.ts';

it.each([
  [[[]], 2, false],
  [[[]], 1, true],
  [{ a: { b: [1] } }, 3, false],
  [{ a: { b: [1] } }, 2, true],
  [[[new PyFloat(1)]], 2, false],
  ['text', 0, false],
])('of %j, more than %i levels: %s', (value, levels, expected) => {
  expect(isDeeper(value, levels)).toBe(expected);
});
