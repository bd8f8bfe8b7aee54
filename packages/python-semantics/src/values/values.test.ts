import { expect, it } from 'vitest';
import { dumps, jsonDumps } from '../json/dumps.ts';
import { getKey, PyFloat, type PyValue, setKey } from './values.ts';

it('writes a float as a number in JSON.stringify, and with its fraction in Python’s JSON', () => {
  const value: PyValue = { timeout: new PyFloat(30), no_limit: new PyFloat(Number.POSITIVE_INFINITY) };
  expect(JSON.stringify(value)).toBe('{"timeout":30,"no_limit":null}');
  expect(jsonDumps(value)).toBe('{"timeout": 30.0, "no_limit": Infinity}');
  expect(dumps({ timeout: new PyFloat(30) })).toBe('{"timeout":30.0}');
});

it('reads and writes own keys only', () => {
  const dict: Record<string, PyValue> = {};
  expect(getKey(dict, 'constructor')).toBeUndefined();
  expect(getKey(dict, '__proto__')).toBeUndefined();
  setKey(dict, '__proto__', 1);
  expect(getKey(dict, '__proto__')).toBe(1);
  expect(Object.keys(dict)).toEqual(['__proto__']);
});
