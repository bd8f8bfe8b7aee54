import { PyDate, PyDateTime } from '@litellm-models/python-semantics';
import { expect, test } from 'vitest';
import { parseTimestamp } from './timestamp.ts';

test('reads a date', () => {
  expect(parseTimestamp('2024-05-13')).toEqual(new PyDate(2024, 5, 13));
});

test.each([
  ['2024-05-13 1:02:03', '2024-05-13T01:02:03'],
  ['2024-5-3T10:00:00Z', '2024-05-03T10:00:00+00:00'],
  ['2024-05-13 01:02:03.5+01:30', '2024-05-13T01:02:03.500000+01:30'],
  ['2024-05-13 01:02:03.123456789 -7', '2024-05-13T01:02:03.123456-07:00'],
  ['2024-05-13 01:02:03-00:00', '2024-05-13T01:02:03+00:00'],
])('reads the datetime %s', (source, iso) => {
  const value = parseTimestamp(source);
  expect(value).toBeInstanceOf(PyDateTime);
  expect(value?.toJSON()).toBe(iso);
});

test.each([
  '2024-02-30',
  '2024-13-01',
  '2024-00-01',
  '2024-01-00',
  '0000-01-01',
  '2024-01-01 24:00:00',
  '2024-01-01 00:60:00',
  '2024-01-01 00:00:60',
  '2024-01-01 00:00:00+24:00',
  'today',
])('returns undefined for %s, where PyYAML raises an error', (source) => {
  expect(parseTimestamp(source)).toBeUndefined();
});
