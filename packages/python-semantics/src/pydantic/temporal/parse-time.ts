import type { TimeFields } from '../../datetime/datetime.ts';

/** A time of day with its offset. */
export interface OffsetTime extends TimeFields {
  /** Seconds east of UTC; undefined where the string has no offset. */
  readonly offset: number | undefined;
}

/** Reads bytes, as a string with one character for each byte, from a position. */
class Reader {
  readonly bytes: string;
  position: number;

  constructor(bytes: string, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  /** Reads two digits; undefined where there are none. */
  readPair(): number | undefined {
    const tens = digit(this.bytes, this.position);
    const ones = digit(this.bytes, this.position + 1);
    if (tens === undefined || ones === undefined) return undefined;
    this.position += 2;
    return tens * 10 + ones;
  }

  peek(): string | undefined {
    return this.bytes[this.position];
  }
}

function digit(bytes: string, index: number): number | undefined {
  const unit = bytes.charCodeAt(index);
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : undefined;
}

/**
 * Parses a time from `start` to the end of the bytes: `12:34`, `12:34:56.789`, `12:34Z` or `12:34-05:00`. Digits after the
 * microseconds are dropped.
 *
 * @returns the error message of pydantic where the bytes are not a time
 */
export function parseTime(bytes: string, start: number): OffsetTime | string {
  if (bytes.length - start < 5) return 'input is too short';
  const reader = new Reader(bytes, start);
  const hour = reader.readPair();
  if (hour === undefined) return 'invalid character in hour';
  if (reader.peek() !== ':') return 'invalid time separator, expected `:`';
  reader.position++;
  const minute = reader.readPair();
  if (minute === undefined) return 'invalid character in minute';
  if (hour > 23) return 'hour value is outside expected range of 0-23';
  if (minute > 59) return 'minute value is outside expected range of 0-59';
  const seconds = parseSeconds(reader);
  if (typeof seconds === 'string') return seconds;
  const offset = parseOffset(reader);
  if (typeof offset === 'string') return offset;
  if (reader.position < bytes.length) return 'unexpected extra characters at the end of the input';
  return { hour, minute, ...seconds, offset };
}

function parseSeconds(reader: Reader): { second: number; microsecond: number } | string {
  if (reader.peek() !== ':') return { second: 0, microsecond: 0 };
  reader.position++;
  const second = reader.readPair();
  if (second === undefined) return 'invalid character in second';
  if (second > 59) return 'second value is outside expected range of 0-59';
  if (reader.peek() !== '.' && reader.peek() !== ',') return { second, microsecond: 0 };
  reader.position++;
  const start = reader.position;
  while (digit(reader.bytes, reader.position) !== undefined) reader.position++;
  if (reader.position === start) return 'second fraction digits missing after `.`';
  const digits = reader.bytes.slice(start, Math.min(reader.position, start + 6));
  return { second, microsecond: Number(digits.padEnd(6, '0')) };
}

function parseOffset(reader: Reader): number | undefined | string {
  const sign = reader.peek();
  if (sign === undefined) return undefined;
  reader.position++;
  if (sign === 'Z' || sign === 'z') return 0;
  const negative = sign === '-' || skipMinusSign(reader, sign);
  if (!negative && sign !== '+') return 'invalid timezone sign';
  const hours = reader.readPair();
  if (hours === undefined) return 'invalid timezone hour';
  if (reader.peek() === ':') reader.position++;
  const minutes = reader.readPair();
  if (minutes === undefined) return 'invalid timezone minute';
  if (minutes > 59) return 'timezone minute value is outside expected range of 0-59';
  const size = hours * 3600 + minutes * 60;
  if (size >= 86_400) return 'timezone offset must be less than 24 hours';
  return negative ? -size : size;
}

/** Reads the rest of U+2212, the minus sign of ISO 8601, which has three bytes. */
function skipMinusSign(reader: Reader, first: string): boolean {
  if (first !== '\u00e2' || reader.bytes.slice(reader.position, reader.position + 2) !== '\u0088\u0092') return false;
  reader.position += 2;
  return true;
}
