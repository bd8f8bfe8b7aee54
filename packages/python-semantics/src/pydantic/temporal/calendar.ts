/** Seconds of 9999-12-31T23:59:59 and of 0000-01-01 as Unix timestamps: beyond them there is no date. */
const LAST = 253_402_300_799n;
const FIRST = -62_167_219_200n;
/** Numbers beyond this are milliseconds. */
export const WATERSHED = 20_000_000_000;
const DAY = 86_400n;
const MILLION = 1_000_000n;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** A place in time without its offset, or what is wrong with the number that named it. */
export type Instant = (CalendarDate & ClockTime) | string;

/** Whether the year has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A Unix timestamp, in seconds or (beyond 2e10) milliseconds, with microseconds on top. */
export function fromTimestamp(
  timestamp: bigint,
  microseconds: bigint,
  inMilliseconds: boolean = timestamp > WATERSHED || timestamp < -WATERSHED,
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
  const days = floorDivide(seconds, DAY);
  return { ...civil(Number(days)), ...clock(Number(seconds - days * DAY), Number(micros)) };
}

/** The time of day at so many seconds after midnight. */
export function clock(seconds: number, microsecond: number): ClockTime {
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
    second: seconds % 60,
    microsecond,
  };
}

/** The date so many days after 1970-01-01 (years below 100 too, which `Date` would shift). */
function civil(days: number): CalendarDate {
  const at = new Date(days * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
