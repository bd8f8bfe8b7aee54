import { expect, it } from 'vitest';
import { floatRepr } from './float-repr.ts';

it.each([
  [1, '1.0'],
  [-0, '-0.0'],
  [0.1, '0.1'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [0.0000025, '2.5e-06'],
  [-1e15, '-1000000000000000.0'],
  [1e16, '1e+16'],
  [1.5e300, '1.5e+300'],
  [5e-324, '5e-324'],
  [Number.NaN, 'nan'],
  [Number.NEGATIVE_INFINITY, '-inf'],
])('writes %d as %s', (value, text) => {
  expect(floatRepr(value)).toBe(text);
});
