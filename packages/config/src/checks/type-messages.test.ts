import { PyDate, PyDateTime, PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import type { ConfigValue } from '../config-value.ts';
import { describeTypes, describeValue, wrongType } from './type-messages.ts';

const DATE = new PyDate(2024, 5, 13);
const DATE_TIME = new PyDateTime(DATE, { hour: 0, minute: 0, second: 0, microsecond: 0 }, undefined);

describe('wrongType', () => {
  test.each<[Parameters<typeof wrongType>[0], string]>([
    [{ path: ['rpm'], types: ['integer', 'null'], value: 'a' }, 'expected rpm to be an integer, got a string'],
    [{ path: ['rpm'], types: ['integer'], value: 1.5 }, 'expected rpm to be an integer, got 1.5'],
    [
      { path: ['model_list', 0, 'model_name'], types: ['string'], value: 4 },
      'expected model_list[0].model_name to be a string, got a number; quote it if you mean a string',
    ],
    [
      { path: ['api_version'], types: ['string'], value: DATE },
      'expected api_version to be a string, got a date; quote it if you mean a string',
    ],
    [{ path: ['a'], types: ['string'], value: [] }, 'expected a to be a string, got an empty list'],
    [
      { path: ['tier'], types: ['(free)', '(paid)', 'null'], value: 'fre' },
      'expected tier to be "free" or "paid", got a different string; did you mean "free"?',
    ],
    [
      { path: [], types: ['object'], value: 'a', expected: 'a mapping with keys' },
      'expected a mapping with keys, got a string',
    ],
  ])('%j', (mismatch, message) => {
    expect(wrongType(mismatch)).toBe(message);
  });
});

describe('describeTypes', () => {
  test.each([
    [['integer'], 'an integer'],
    [['number', 'string', 'null'], 'a number or a string'],
    [['(a)', '(b)', '(c)'], '"a", "b" or "c"'],
    [['strings'], 'a list of strings'],
    [['null'], 'null'],
  ])('%j', (types, words) => {
    expect(describeTypes(types)).toBe(words);
  });
});

describe('describeValue', () => {
  test.each<[ConfigValue, string]>([
    [null, 'null'],
    [true, 'the boolean true'],
    ['', 'an empty string'],
    ['sk-secret', 'a string'],
    [DATE, 'a date'],
    [DATE_TIME, 'a date and time'],
    [[1], 'a list'],
    [{}, 'a mapping'],
    [1, 'a number'],
    [new PyFloat(1), 'a number'],
  ])('%j', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  test('shows a number where a number or a boolean is expected', () => {
    expect(describeValue(new PyFloat(5), ['integer'])).toBe('5.0');
    expect(describeValue(2, ['boolean'])).toBe('2');
    expect(describeValue(123456, ['string'])).toBe('a number');
    expect(describeValue(10n ** 4000n, ['integer'])).toBe('a number of 4001 digits');
  });
});
