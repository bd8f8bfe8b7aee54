import { describe, expect, it } from 'vitest';
import { isoformat, PyDateTime, PyTime, pydanticDatetime, timeIsoformat, utcDateTime } from './datetime.ts';

const DATE = { year: 33, month: 2, day: 3 };
const TIME = { hour: 4, minute: 5, second: 6, microsecond: 70 };

describe('utcDateTime', () => {
  it('splits milliseconds since 1970 into fields', () => {
    expect(utcDateTime(Date.UTC(2024, 1, 29, 13, 14, 15, 16), 17)).toEqual(
      new PyDateTime({ year: 2024, month: 2, day: 29 }, { hour: 13, minute: 14, second: 15, microsecond: 16_017 }, 0),
    );
  });
});

describe('isoformat', () => {
  it.each([
    [undefined, '0033-02-03T04:05:06.000070'],
    [0, '0033-02-03T04:05:06.000070+00:00'],
    [-19_800, '0033-02-03T04:05:06.000070-05:30'],
    [3_661, '0033-02-03T04:05:06.000070+01:01:01'],
  ])('writes a datetime with offset %j', (offset, text) => {
    expect(isoformat(new PyDateTime(DATE, TIME, offset))).toBe(text);
  });

  it('omits a fraction of zero', () => {
    expect(isoformat(utcDateTime(0))).toBe('1970-01-01T00:00:00+00:00');
  });
});

describe('pydanticDatetime', () => {
  it('writes UTC as Z', () => {
    expect(pydanticDatetime(utcDateTime(1500))).toBe('1970-01-01T00:00:01.500000Z');
  });

  it.each([
    [undefined, '0033-02-03T04:05:06.000070'],
    [3_600, '0033-02-03T04:05:06.000070+01:00'],
  ])('writes offset %j as isoformat does', (offset, text) => {
    expect(pydanticDatetime(new PyDateTime(DATE, TIME, offset))).toBe(text);
  });
});

describe('timeIsoformat', () => {
  it('writes a time with and without an offset', () => {
    expect(timeIsoformat(new PyTime(TIME, undefined))).toBe('04:05:06.000070');
    expect(timeIsoformat(new PyTime({ ...TIME, microsecond: 0 }, -3_600))).toBe('04:05:06-01:00');
  });
});
