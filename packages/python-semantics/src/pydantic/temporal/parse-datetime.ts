import { PyDateTime } from '../../datetime/datetime.ts';
import { type CalendarDate, fromTimestamp, type Instant, isLeap, WATERSHED } from './calendar.ts';
import { parseTime } from './parse-time.ts';

const SEPARATORS = 'Tt _';
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const INT = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const EXTRA = 'unexpected extra characters at the end of the input';
const LONG = 9223372036854775807n;

/** What came of reading a datetime: the value, or what is wrong with it. */
export type Read = PyDateTime | string;

/** The text as one character a byte: lengths and places count bytes. */
export function asBytes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\u0000-\u007f]*$/.test(text) ? text : String.fromCharCode(...new TextEncoder().encode(text));
}

/** A datetime in ISO 8601, or a number of seconds or milliseconds. */
export function readDateTime(bytes: string): Read {
  const written = readIso(bytes);
  if (typeof written !== 'string') return written;
  if (INT.test(bytes)) {
    const timestamp = long(bytes);
    return timestamp === undefined ? written : atOffsetZero(fromTimestamp(timestamp, 0n));
  }
  if (!FLOAT.test(bytes) || long(bytes) === undefined) return written;
  return atOffsetZero(floatText(Number(bytes)));
}

/** A date alone, at midnight, naive; a number must be an exact date. */
export function readDate(bytes: string): Read {
  const date = parseDate(bytes);
  const complete = typeof date !== 'string' && bytes.length > 10 ? EXTRA : date;
  if (typeof complete !== 'string') return atMidnight(complete);
  const timestamp = INT.test(bytes) ? long(bytes) : undefined;
  if (timestamp === undefined) return complete;
  const instant = fromTimestamp(timestamp, 0n);
  if (typeof instant === 'string') return instant;
  const exact = instant.hour + instant.minute + instant.second + instant.microsecond === 0;
  return exact ? atMidnight(instant) : 'Timestamp is not an exact date';
}

/** The datetime of a number: seconds, or milliseconds beyond 2e10; in UTC. */
export function readNumber(value: number | bigint): Read {
  if (typeof value === 'bigint' || Number.isInteger(value)) {
    const timestamp = BigInt(value);
    if (timestamp <= LONG && timestamp >= -LONG - 1n) return atOffsetZero(fromTimestamp(timestamp, 0n));
  }
  const float = Number(value);
  if (Number.isNaN(float)) return 'NaN values not permitted';
  const inMilliseconds = Math.abs(float) > WATERSHED;
  const part = (float - Math.floor(float)) * (inMilliseconds ? 1e3 : 1e6);
  return atOffsetZero(fromTimestamp(saturate(Math.floor(float)), BigInt(Math.round(part || 0)), inMilliseconds));
}

/** A number written with a dot: its fraction is kept to the microsecond. */
function floatText(float: number): Instant {
  const seconds = Math.abs(float) > WATERSHED ? float / 1000 : float;
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

function parseDate(bytes: string): CalendarDate | string {
  if (bytes.length < 10) return 'input is too short';
  if (!/^\d{4}/.test(bytes)) return 'invalid character in year';
  if (bytes[4] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d\d/.test(bytes.slice(5, 7))) return 'invalid character in month';
  if (bytes[7] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d\d/.test(bytes.slice(8, 10))) return 'invalid character in day';
  const date = { year: Number(bytes.slice(0, 4)), month: Number(bytes.slice(5, 7)), day: Number(bytes.slice(8, 10)) };
  const days = date.month === 2 && isLeap(date.year) ? 29 : DAYS[date.month - 1];
  if (days === undefined) return 'month value is outside expected range of 1-12';
  return date.day < 1 || date.day > days ? 'day value is outside expected range' : date;
}

/** The 64-bit int that is written before a dot, if any. */
function long(text: string): bigint | undefined {
  const size = BigInt(`0${text.replace(/^[+-]/, '').replace(/\..*$/, '')}`);
  const value = text.startsWith('-') ? -size : size;
  return value > LONG || value < -LONG - 1n ? undefined : value;
}

/** A float as a 64-bit int, as Rust casts it. */
function saturate(value: number): bigint {
  if (value >= 2 ** 63) return LONG;
  return value <= -(2 ** 63) ? -LONG - 1n : BigInt(value);
}

function atMidnight(date: CalendarDate): PyDateTime {
  return new PyDateTime(date, { hour: 0, minute: 0, second: 0, microsecond: 0 }, undefined);
}

function atOffsetZero(instant: Instant): Read {
  return typeof instant === 'string' ? instant : new PyDateTime(instant, instant, 0);
}
