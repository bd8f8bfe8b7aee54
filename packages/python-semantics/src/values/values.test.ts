import { describe, expect, it } from 'vitest';
import {
  getKey,
  isDict,
  isFloat,
  isHashable,
  isInt,
  isTruthy,
  type PyDict,
  PyFloat,
  pyFloat,
  pyInt,
  setKey,
  toNumber,
} from './values.ts';

describe('pyFloat', () => {
  it('wraps a number only where a plain one would be an int or is not finite', () => {
    expect([0.5, -1e-7].map(pyFloat)).toEqual([0.5, -1e-7]);
    for (const value of [1, -0, 1e20, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(pyFloat(value)).toEqual(new PyFloat(value));
    }
  });
});

describe('PyFloat', () => {
  it('compares and adds as a number', () => {
    const [one, two] = [new PyFloat(1), new PyFloat(2)];
    expect(one < two).toBe(true);
    expect(Number(one) + Number(two)).toBe(3);
  });
});

describe('pyInt', () => {
  it('returns a number where it is exact', () => {
    expect([0n, -9007199254740991n, 9007199254740991n].map(pyInt)).toEqual([0, -9007199254740991, 9007199254740991]);
    expect([9007199254740992n, -9007199254740992n].map(pyInt)).toEqual([9007199254740992n, -9007199254740992n]);
  });
});

describe('types', () => {
  const row = (value: unknown): boolean[] => [isInt(value), isFloat(value), isDict(value), isHashable(value)];

  it.each([
    ['an int', 1, [true, false, false, true]],
    ['a bigint', 1n, [true, false, false, true]],
    ['a plain float', 0.5, [false, true, false, true]],
    ['a wrapped float', new PyFloat(1), [false, true, false, true]],
    ['a bool', true, [false, false, false, true]],
    ['a string', '1', [false, false, false, true]],
    ['None', null, [false, false, false, true]],
    ['a list', [1], [false, false, false, false]],
    ['a dict', { a: 1 }, [false, false, true, false]],
    ['a dict without a prototype', Object.create(null), [false, false, true, false]],
    ['an instance of a class', new Date(0), [false, false, false, true]],
  ])('of %s', (_, value, expected) => {
    expect(row(value)).toEqual(expected);
  });
});

describe('toNumber', () => {
  it('returns the double', () => {
    expect([1, 2n ** 64n, new PyFloat(1.5)].map(toNumber)).toEqual([1, 2 ** 64, 1.5]);
  });
});

describe('setKey and getKey', () => {
  it('treat __proto__ as an ordinary key', () => {
    const dict: PyDict = {};
    expect(getKey(dict, '__proto__')).toBeUndefined();
    setKey(dict, '__proto__', 'x');
    setKey(dict, 'a', 1);
    expect(Object.keys(dict)).toEqual(['__proto__', 'a']);
    expect([getKey(dict, '__proto__'), getKey(dict, 'a'), getKey(dict, 'toString')]).toEqual(['x', 1, undefined]);
    expect(Object.getPrototypeOf(dict)).toBe(Object.prototype);
  });
});

describe('isTruthy', () => {
  it.each([undefined, null, false, 0, 0n, '', [], {}, Object.create(null), new PyFloat(0), new PyFloat(-0)])(
    'is false for %o',
    (value) => {
      expect(isTruthy(value)).toBe(false);
    },
  );

  it.each([true, 1, -1n, 0.5, '0', [0], { a: null }, new PyFloat(1), new PyFloat(Number.NaN)])(
    'is true for %o',
    (value) => {
      expect(isTruthy(value)).toBe(true);
    },
  );
});
