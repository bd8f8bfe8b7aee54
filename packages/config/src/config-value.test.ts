import { PyDate, PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { type ConfigMapping, type ConfigValue, copyValue, isMapping } from './config-value.ts';

describe('isMapping', () => {
  test.each<[string, ConfigValue | undefined, boolean]>([
    ['a mapping', { a: 1 }, true],
    ['a list', [], false],
    ['a float', new PyFloat(1), false],
    ['a date', new PyDate(2024, 5, 13), false],
    ['null', null, false],
    ['undefined', undefined, false],
  ])('%s', (_, value, expected) => {
    expect(isMapping(value)).toBe(expected);
  });
});

describe('copyValue', () => {
  test('copies mappings and lists, and keeps floats and dates', () => {
    const value = { list: [{ float: new PyFloat(30) }], date: new PyDate(2024, 5, 13) };
    const copy = copyValue(value) as typeof value;
    expect(copy).toEqual(value);
    expect(copy).not.toBe(value);
    expect(copy.list[0]).not.toBe(value.list[0]);
    expect(copy.list[0]?.float).toBeInstanceOf(PyFloat);
    expect(copy.date).toBeInstanceOf(PyDate);
  });

  test('copies a shared mapping and a cycle once', () => {
    const shared: ConfigMapping = {};
    shared['self'] = shared;
    const copy = copyValue({ a: shared, b: shared }) as { a: ConfigMapping; b: ConfigMapping };
    expect(copy.a).toBe(copy.b);
    expect(copy.a['self']).toBe(copy.a);
    expect(copy.a).not.toBe(shared);
  });

  test('treats __proto__ as an ordinary key', () => {
    const copy = copyValue(JSON.parse('{"__proto__": {"polluted": true}}')) as object;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});
