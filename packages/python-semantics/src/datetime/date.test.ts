import { expect, it } from 'vitest';
import { daysInMonth, PyDate } from './date.ts';
import { PyDateTime } from './datetime.ts';

it('writes dates and datetimes as ISO 8601 in JSON', () => {
  const at = new PyDateTime({ year: 33, month: 2, day: 3 }, { hour: 4, minute: 5, second: 6, microsecond: 0 }, 0);
  expect(JSON.stringify([new PyDate(33, 2, 3), at])).toBe('["0033-02-03","0033-02-03T04:05:06+00:00"]');
});

it.each([
  [2024, 1, 31],
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 0, undefined],
  [2024, 13, undefined],
])('returns the days of month %i-%i', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});
