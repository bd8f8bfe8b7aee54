import { daysInMonth } from '../../datetime/date.ts';
import { type DateFields, PyDateTime } from '../../datetime/datetime.ts';
import { fromTimestamp, type Instant, MAX_SECONDS } from './calendar.ts';
import { parseTime } from './parse-time.ts';

const SEPARATORS = 'Tt _';
const INT = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const EXTRA_CHARACTERS = 'unexpected extra characters at the end of the input';
const MAX_INT_64 = 9223372036854775807n;

/** A datetime, or the error message of pydantic. */
export type Read = PyDateTime | string;

/** Returns the bytes of UTF-8 as a string with one character for each byte, because pydantic counts bytes. */
export function asBytes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\u0000-\u007f]*$/.test(text) ? text : String.fromCharCode(...new TextEncoder().encode(text));
}

/** Parses a datetime in ISO 8601, or a timestamp in seconds or milliseconds. */
export function readDateTime(bytes: string): Read {
  const datetime = readIso(bytes);
  if (typeof datetime !== 'string') return datetime;
  if (INT.test(bytes)) {
    const timestamp = parseInt64(bytes);
    return timestamp === undefined ? datetime : inUtc(fromTimestamp(timestamp, 0n));
  }
  if (!FLOAT.test(bytes) || parseInt64(bytes) === undefined) return datetime;
  return inUtc(fromFloat(Number(bytes)));
}

/** Parses a date without a time into a naive datetime at midnight. A timestamp must be at midnight. */
export function readDate(bytes: string): Read {
  const date = parseDate(bytes);
  const complete = typeof date !== 'string' && bytes.length > 10 ? EXTRA_CHARACTERS : date;
  if (typeof complete !== 'string') return atMidnight(complete);
  const timestamp = INT.test(bytes) ? parseInt64(bytes) : undefined;
  if (timestamp === undefined) return complete;
  const instant = fromTimestamp(timestamp, 0n);
  if (typeof instant === 'string') return instant;
  const exact = instant.hour + instant.minute + instant.second + instant.microsecond === 0;
  return exact ? atMidnight(instant) : 'Timestamp is not an exact date';
}

/** Converts a number of seconds or, beyond 2e10, milliseconds since 1970 to a datetime in UTC. */
export function readNumber(value: number | bigint): Read {
  if (typeof value === 'bigint' || Number.isInteger(value)) {
    const timestamp = BigInt(value);
    if (timestamp <= MAX_INT_64 && timestamp >= -MAX_INT_64 - 1n) return inUtc(fromTimestamp(timestamp, 0n));
  }
  const float = Number(value);
  if (Number.isNaN(float)) return 'NaN values not permitted';
  const inMilliseconds = Math.abs(float) > MAX_SECONDS;
  const fraction = (float - Math.floor(float)) * (inMilliseconds ? 1e3 : 1e6);
  return inUtc(fromTimestamp(saturate(Math.floor(float)), BigInt(Math.round(fraction || 0)), inMilliseconds));
}

/** Converts a timestamp from a string with a decimal point. It is rounded to microseconds, in milliseconds too. */
function fromFloat(float: number): Instant {
  const seconds = Math.abs(float) > MAX_SECONDS ? float / 1000 : float;
  const whole = Math.floor(seconds);
  return fromTimestamp(saturate(whole), BigInt(Math.round((seconds - whole) * 1e6)));
}

function readIso(bytes: string): Read {
  const date = parseDate(bytes);
  if (typeof date === 'string') return date;
  const separator = bytes[10];
  if (separator === undefined || !SEPARATORS.includes(separator)) {
    return 'invalid datetime separator, expected `T`, `t`, `_` or space';
  }
  const time = parseTime(bytes, 11);
  return typeof time === 'string' ? time : new PyDateTime(date, time, time.offset);
}

function parseDate(bytes: string): DateFields | string {
  if (bytes.length < 10) return 'input is too short';
  if (!/^\d{4}/.test(bytes)) return 'invalid character in year';
  if (bytes[4] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d\d/.test(bytes.slice(5, 7))) return 'invalid character in month';
  if (bytes[7] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d\d/.test(bytes.slice(8, 10))) return 'invalid character in day';
  const date = { year: Number(bytes.slice(0, 4)), month: Number(bytes.slice(5, 7)), day: Number(bytes.slice(8, 10)) };
  const days = daysInMonth(date.year, date.month);
  if (days === undefined) return 'month value is outside expected range of 1-12';
  return date.day < 1 || date.day > days ? 'day value is outside expected range' : date;
}

/** Parses the digits before a decimal point; undefined where they do not fit into a 64-bit int. */
function parseInt64(text: string): bigint | undefined {
  const size = BigInt(`0${text.replace(/^[+-]/, '').replace(/\..*$/, '')}`);
  const value = text.startsWith('-') ? -size : size;
  return value > MAX_INT_64 || value < -MAX_INT_64 - 1n ? undefined : value;
}

/** Converts a float to a 64-bit int as Rust's `as i64` does. */
function saturate(value: number): bigint {
  if (value >= 2 ** 63) return MAX_INT_64;
  return value <= -(2 ** 63) ? -MAX_INT_64 - 1n : BigInt(value);
}

function atMidnight(date: DateFields): PyDateTime {
  return new PyDateTime(date, { hour: 0, minute: 0, second: 0, microsecond: 0 }, undefined);
}

function inUtc(instant: Instant): Read {
  return typeof instant === 'string' ? instant : new PyDateTime(instant, instant, 0);
}
