/** A Python `datetime.datetime`: wall-clock fields, and the offset where it is aware. */
export class PyDateTime {
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

  constructor(
    date: { year: number; month: number; day: number },
    time: { hour: number; minute: number; second: number; microsecond: number },
    offset: number | undefined,
  ) {
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

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

function wallClock(at: PyDateTime): string {
  const date = `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`;
  return `${date}T${clockText(at)}`;
}

function clockText(at: PyDateTime | PyTime): string {
  const fraction = at.microsecond === 0 ? '' : `.${String(at.microsecond).padStart(6, '0')}`;
  return `${two(at.hour)}:${two(at.minute)}:${two(at.second)}${fraction}`;
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const seconds = size % 60;
  const text = `${two(Math.floor(size / 3600))}:${two(Math.floor((size % 3600) / 60))}`;
  return `${offset < 0 ? '-' : '+'}${text}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/**
 * `datetime.isoformat()`: how FastAPI writes a datetime into an answer.
 *
 * @example isoformat(at) // 2024-01-02T03:04:05+00:00
 */
export function isoformat(at: PyDateTime): string {
  return at.offset === undefined ? wallClock(at) : wallClock(at) + offsetText(at.offset);
}

/**
 * How `model_dump_json` writes a datetime: as {@link isoformat}, but UTC is `Z`.
 *
 * @example pydanticDatetime(at) // 2024-01-02T03:04:05Z
 */
export function pydanticDatetime(at: PyDateTime): string {
  if (at.offset === undefined) return wallClock(at);
  return wallClock(at) + (at.offset === 0 ? 'Z' : offsetText(at.offset));
}

/**
 * The datetime of a JS clock's milliseconds, in UTC, as `datetime.now(timezone.utc)` gives it.
 *
 * @example isoformat(utcDateTime(0)) // 1970-01-01T00:00:00+00:00
 */
export function utcDateTime(milliseconds: number, microseconds = 0): PyDateTime {
  const at = new Date(milliseconds);
  return new PyDateTime(
    { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    {
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      microsecond: at.getUTCMilliseconds() * 1000 + microseconds,
    },
    0,
  );
}

/** A Python `datetime.time`. */
export class PyTime {
  readonly className = 'time';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  /** Seconds east of UTC; undefined for a naive time. */
  readonly offset: number | undefined;

  constructor(time: { hour: number; minute: number; second: number; microsecond: number }, offset: number | undefined) {
    this.hour = time.hour;
    this.minute = time.minute;
    this.second = time.second;
    this.microsecond = time.microsecond;
    this.offset = offset;
  }
}

/**
 * `time.isoformat()`.
 *
 * @example timeIsoformat(at) // 08:30:00
 */
export function timeIsoformat(at: PyTime): string {
  return clockText(at) + (at.offset === undefined ? '' : offsetText(at.offset));
}
