import type { DateFields, TimeFields } from '../../datetime/datetime.ts';

/** The last and the first Unix timestamp that is a date, in seconds: 9999-12-31T23:59:59 and 0000-01-01. */
const LAST = 253_402_300_799n;
const FIRST = -62_167_219_200n;
/** A timestamp beyond this, in either direction, is in milliseconds; any other is in seconds. */
export const MAX_SECONDS = 20_000_000_000;
const SECONDS_PER_DAY = 86_400n;
const MILLION = 1_000_000n;

/** A date and a time in UTC, or the error message for the timestamp. */
export type Instant = (DateFields & TimeFields) | string;

/**
 * Converts a Unix timestamp.
 *
 * @param timestamp seconds or, beyond 2e10, milliseconds since 1970
 * @param microseconds microseconds to add
 */
export function fromTimestamp(
  timestamp: bigint,
  microseconds: bigint,
  inMilliseconds: boolean = timestamp > MAX_SECONDS || timestamp < -MAX_SECONDS,
): Instant {
  let seconds = timestamp;
  let micros = microseconds;
  if (timestamp === -9223372036854775808n) return 'dates before 0000 are not supported as unix timestamps';
  if (inMilliseconds) {
    seconds = floorDivide(timestamp, 1000n);
    micros += (timestamp - seconds * 1000n) * 1000n;
  }
  seconds += micros / MILLION;
  micros %= MILLION;
  if (seconds < FIRST) return 'dates before 0000 are not supported as unix timestamps';
  if (seconds > LAST) return 'dates after 9999 are not supported as unix timestamps';
  const days = floorDivide(seconds, SECONDS_PER_DAY);
  return { ...dateOfDay(Number(days)), ...timeOfDay(Number(seconds - days * SECONDS_PER_DAY), Number(micros)) };
}

/** Returns the time of day at a number of seconds after midnight. */
export function timeOfDay(seconds: number, microsecond: number): TimeFields {
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
    second: seconds % 60,
    microsecond,
  };
}

/** Returns the date at a number of days after 1970-01-01. */
function dateOfDay(days: number): DateFields {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}
