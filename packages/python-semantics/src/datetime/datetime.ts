/** The fields of a date. Months and days start at 1. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The fields of a time of day. */
export interface TimeFields {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** A Python `datetime.datetime`. */
export class PyDateTime implements DateFields, TimeFields {
  readonly className = 'datetime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  /** Seconds east of UTC; undefined for a naive datetime. */
  readonly offset: number | undefined;

  /** @param offset seconds east of UTC; undefined for a naive datetime */
  constructor(date: DateFields, time: TimeFields, offset: number | undefined) {
    this.year = date.year;
    this.month = date.month;
    this.day = date.day;
    this.hour = time.hour;
    this.minute = time.minute;
    this.second = time.second;
    this.microsecond = time.microsecond;
    this.offset = offset;
  }

  /** Returns {@link isoformat}, for `JSON.stringify`. */
  toJSON(): string {
    return isoformat(this);
  }
}

/** A Python `datetime.time`. */
export class PyTime implements TimeFields {
  readonly className = 'time';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  /** Seconds east of UTC; undefined for a naive time. */
  readonly offset: number | undefined;

  /** @param offset seconds east of UTC; undefined for a naive time */
  constructor(time: TimeFields, offset: number | undefined) {
    this.hour = time.hour;
    this.minute = time.minute;
    this.second = time.second;
    this.microsecond = time.microsecond;
    this.offset = offset;
  }
}

/**
 * `datetime.fromtimestamp(milliseconds / 1000, timezone.utc)`.
 *
 * @param milliseconds milliseconds since 1970, as `Date.now()` returns them
 * @param microseconds microseconds to add, less than 1,000
 * @example
 * isoformat(utcDateTime(0)); // '1970-01-01T00:00:00+00:00'
 */
export function utcDateTime(milliseconds: number, microseconds = 0): PyDateTime {
  const date = new Date(milliseconds);
  return new PyDateTime(
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      microsecond: date.getUTCMilliseconds() * 1000 + microseconds,
    },
    0,
  );
}

/**
 * `datetime.isoformat()`.
 *
 * @example
 * isoformat(utcDateTime(1500)); // '1970-01-01T00:00:01.500000+00:00'
 */
export function isoformat(datetime: PyDateTime): string {
  return dateAndTime(datetime) + offsetText(datetime.offset);
}

/**
 * A datetime as pydantic's `model_dump_json` writes it: like {@link isoformat}, but with `Z` for UTC.
 *
 * @example
 * pydanticDatetime(utcDateTime(0)); // '1970-01-01T00:00:00Z'
 */
export function pydanticDatetime(datetime: PyDateTime): string {
  return dateAndTime(datetime) + (datetime.offset === 0 ? 'Z' : offsetText(datetime.offset));
}

/**
 * `time.isoformat()`.
 *
 * @example
 * timeIsoformat(new PyTime({ hour: 8, minute: 30, second: 0, microsecond: 0 }, undefined)); // '08:30:00'
 */
export function timeIsoformat(time: PyTime): string {
  return timeText(time) + offsetText(time.offset);
}

function dateAndTime(datetime: PyDateTime): string {
  const year = String(datetime.year).padStart(4, '0');
  return `${year}-${twoDigits(datetime.month)}-${twoDigits(datetime.day)}T${timeText(datetime)}`;
}

function timeText({ hour, minute, second, microsecond }: TimeFields): string {
  const fraction = microsecond === 0 ? '' : `.${String(microsecond).padStart(6, '0')}`;
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${fraction}`;
}

function offsetText(offset: number | undefined): string {
  if (offset === undefined) return '';
  const size = Math.abs(offset);
  const seconds = size % 60;
  const text = `${twoDigits(Math.floor(size / 3600))}:${twoDigits(Math.floor((size % 3600) / 60))}`;
  return `${offset < 0 ? '-' : '+'}${text}${seconds === 0 ? '' : `:${twoDigits(seconds)}`}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
