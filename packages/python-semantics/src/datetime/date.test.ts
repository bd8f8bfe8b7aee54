import { expect, it } from 'vitest';
import { dateIsoformat, daysInMonth, PyDate } from './date.ts';

it('writes a date in ISO 8601', () => {
  expect(dateIsoformat(new PyDate(33, 2, 3))).toBe('0033-02-03');
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
