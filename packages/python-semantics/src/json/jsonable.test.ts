import { expect, it } from 'vitest';
import { jsonable } from './jsonable.ts';

it('removes keys that start with _sa at every level', () => {
  expect(jsonable({ a: [{ _sa_x: 1, b: 2 }], _same: 3 })).toEqual({ a: [{ b: 2 }] });
  expect(jsonable([[{ _sa: 1 }], 1])).toEqual([[{}], 1]);
});

it('returns the same object where it removes nothing', () => {
  const value = { a: [{ sa: 1 }] };
  expect(jsonable(value)).toBe(value);
});
