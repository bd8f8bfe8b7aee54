import { expect, it } from 'vitest';
import { PyDate } from '../datetime/date.ts';
import { utcDateTime } from '../datetime/datetime.ts';
import { dumps, jsonDumps } from '../json/dumps.ts';
import { PyFloat, type PyValue } from './values.ts';

it('JSON.stringify writes a float as a number, Python’s JSON with its fraction', () => {
  const value: PyValue = { timeout: new PyFloat(30) };
  expect(JSON.stringify(value)).toBe('{"timeout":30}');
  expect(dumps(value)).toBe('{"timeout":30.0}');
  expect(jsonDumps({ ...value, limit: new PyFloat(Number.POSITIVE_INFINITY) })).toBe(
    '{"timeout": 30.0, "limit": Infinity}',
  );
});

it('JSON.stringify writes dates and datetimes in ISO 8601', () => {
  expect(JSON.stringify([new PyDate(33, 2, 3), utcDateTime(0)])).toBe('["0033-02-03","1970-01-01T00:00:00+00:00"]');
});
