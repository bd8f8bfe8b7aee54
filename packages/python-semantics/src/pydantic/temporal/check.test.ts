import { describe, expect, it } from 'vitest';
import { validate } from '../../../test/validate.ts';
import { isoformat, PyDateTime, PyTime, timeIsoformat } from '../../datetime/datetime.ts';
import { PyFloat } from '../../values/values.ts';
import type { ModelValue } from '../types.ts';

// The expected values are those of pydantic 2.14.
describe('datetime', () => {
  it.each<[ModelValue, string]>([
    ['2024-01-02T03:04:05Z', '2024-01-02T03:04:05+00:00'],
    ['2024-01-02 03:04:05.1234567-05:30', '2024-01-02T03:04:05.123456-05:30'],
    ['2024-01-02', '2024-01-02T00:00:00'],
    ['1700000000', '2023-11-14T22:13:20+00:00'],
    ['1700000000000', '2023-11-14T22:13:20+00:00'],
    [1700000000.5, '2023-11-14T22:13:20.500000+00:00'],
    [1700000000123, '2023-11-14T22:13:20.123000+00:00'],
    [-1, '1969-12-31T23:59:59+00:00'],
  ])('accepts %j', (input, text) => {
    const value = validate('datetime', input);
    expect(value instanceof PyDateTime && isoformat(value)).toBe(text);
  });

  it.each<[ModelValue, string]>([
    ['x', 'Input should be a valid datetime or date, input is too short'],
    ['2024-13-01', 'Input should be a valid datetime or date, month value is outside expected range of 1-12'],
    ['2023-02-29', 'Input should be a valid datetime or date, day value is outside expected range'],
    [
      '2024-01-02T25:00',
      'Input should be a valid datetime or date, unexpected extra characters at the end of the input',
    ],
    ['\ud800', 'Input should be a valid string, unable to parse raw data as a unicode string'],
    ['0000-01-01', 'Input should be a valid datetime, year 0 is out of range'],
    [new PyFloat(1e30), 'Input should be a valid datetime, dates after 9999 are not supported as unix timestamps'],
    [null, 'Input should be a valid datetime'],
    [true, 'Input should be a valid datetime'],
  ])('rejects %j: %s', (input, msg) => {
    expect(validate('datetime', input)).toEqual({ errors: [[expect.any(String), [], msg]] });
  });

  it('accepts a datetime unchanged', () => {
    const value = validate('datetime', '2024-01-02');
    if (value instanceof PyDateTime) expect(validate('datetime', value)).toBe(value);
    expect(value).toBeInstanceOf(PyDateTime);
  });
});

describe('time', () => {
  it.each<[ModelValue, string]>([
    ['12:34', '12:34:00'],
    ['12:34:56.789+01:00', '12:34:56.789000+01:00'],
    ['12:34\u221205:00', '12:34:00-05:00'],
    [3600, '01:00:00+00:00'],
    [1.5, '00:00:01.500000+00:00'],
  ])('accepts %j', (input, text) => {
    const value = validate('time', input);
    expect(value instanceof PyTime && timeIsoformat(value)).toBe(text);
  });

  it.each<[ModelValue, string]>([
    ['x', 'Input should be in a valid time format, input is too short'],
    ['24:00', 'Input should be in a valid time format, hour value is outside expected range of 0-23'],
    ['12:60', 'Input should be in a valid time format, minute value is outside expected range of 0-59'],
    ['12:34:60', 'Input should be in a valid time format, second value is outside expected range of 0-59'],
    ['12:34:56.', 'Input should be in a valid time format, second fraction digits missing after `.`'],
    ['12:34Zx', 'Input should be in a valid time format, unexpected extra characters at the end of the input'],
    ['12:34+24:00', 'Input should be in a valid time format, timezone offset must be less than 24 hours'],
    [-1, 'Input should be in a valid time format, time in seconds should be positive'],
    [86400, 'Input should be in a valid time format, numeric times may not exceed 86,399 seconds'],
    [null, 'Input should be a valid time'],
  ])('rejects %j: %s', (input, msg) => {
    expect(validate('time', input)).toEqual({ errors: [[expect.any(String), [], msg]] });
  });
});
