import { PyDate, PyDateTime, PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import type { ConfigValue } from '../config-value.ts';
import { acceptsValue, enumValue, isEnumValue } from './types.ts';

const MIDNIGHT = { hour: 0, minute: 0, second: 0, microsecond: 0 };
const DATE = new PyDate(2024, 5, 13);
const DATE_TIME = new PyDateTime(DATE, MIDNIGHT, 0);

describe('accepts what the proxy converts', () => {
  test.each<[type: string, accepted: ConfigValue[], rejected: ConfigValue[]]>([
    ['any', [null, 1, 'a', [], {}], []],
    ['null', [null], ['', 0, false]],
    ['string', ['', 'a'], [1, true, null, DATE, []]],
    [
      'integer',
      [1, 10n ** 20n, true, new PyFloat(5), '5', '5.0', ' 7 ', '1_000'],
      [1.5, '5.5', '0x10', 'a', null, DATE],
    ],
    ['integer', [], [new PyFloat(Number.NaN), new PyFloat(1e300), '1__0', [], {}, DATE_TIME]],
    ['number', [1, 1.5, true, new PyFloat(1), '1e-6', 'nan', 'inf'], ['a', null, [], {}, DATE, DATE_TIME]],
    ['boolean', [true, 0, 1, new PyFloat(1), 'yes', 'OFF', 'T', '1'], [2, 1.5, 'maybe', null, [], DATE]],
    ['object', [{}, { a: 1 }], [[], new PyFloat(1), DATE, null]],
    ['array', [[], [1, {}]], [{}, 'a', null]],
    ['strings', [[], ['a', 'b']], [['a', 1], 'a', null]],
    ['objects', [[], [{}]], [[{}, 1], {}, null]],
    ['date-time', [DATE, DATE_TIME, '2024-01-01T00:00:00Z', '2024-01-01', 5, 1.5], ['2024-13-01', true, null, []]],
    ['(free)', ['free'], ['paid', '(free)', null]],
  ])('%s', (type, accepted, rejected) => {
    expect(accepted.filter((value) => !acceptsValue([type], value))).toEqual([]);
    expect(rejected.filter((value) => acceptsValue([type], value))).toEqual([]);
  });
});

test('accepts a value of any one of several types', () => {
  expect(acceptsValue(['integer', 'null'], null)).toBe(true);
  expect(acceptsValue(['(free)', '(paid)'], 'paid')).toBe(true);
  expect(acceptsValue([], null)).toBe(false);
});

test('writes enum values in parentheses', () => {
  expect([isEnumValue('(free)'), isEnumValue('string'), enumValue('(free)')]).toEqual([true, false, 'free']);
});
