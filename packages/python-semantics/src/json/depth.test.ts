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
])('counts lists and dicts, and no numbers: %j in %i', (value, most, deeper) => {
  expect(isDeeper(value, most)).toBe(deeper);
});
