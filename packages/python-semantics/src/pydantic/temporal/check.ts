import { PyDate } from '../../datetime/date.ts';
import { PyDateTime, PyTime } from '../../datetime/datetime.ts';
import { isFloat, isInt, type PyFloat, toNumber } from '../../values/values.ts';
import { type Failure, fail } from '../failure.ts';
import { readable } from '../numbers.ts';
import { floor, LAX, type State } from '../state.ts';
import type { ModelValue } from '../types.ts';
import { clock } from './calendar.ts';
import { asBytes, type Read, readDate, readDateTime, readNumber } from './parse-datetime.ts';
import { parseTime } from './parse-time.ts';

const MIDNIGHT = { hour: 0, minute: 0, second: 0, microsecond: 0 };

/**
 * pydantic's `datetime` in lax mode: ISO 8601, a date alone, numbers of seconds or milliseconds, also as text. Where a
 * text is neither, the error is the one about the date.
 */
export function checkDateTime(input: ModelValue, state: State): ModelValue | Failure {
  if (input instanceof PyDateTime) return input;
  floor(state, LAX);
  if (input instanceof PyDate) return new PyDateTime(input, MIDNIGHT, undefined);
  if (typeof input === 'string') {
    const bytes = asBytes(input);
    const read = readDateTime(bytes);
    if (typeof read !== 'string') return inRange(read, input, 'datetime_parsing');
    const date = readDate(bytes);
    if (typeof date !== 'string') return inRange(date, input, 'datetime_parsing');
    return readable(input) ?? fail('datetime_from_date_parsing', input, { error: date });
  }
  if (!isNumber(input)) return fail('datetime_type', input);
  const read: Read = readNumber(typeof input === 'bigint' ? input : toNumber(input));
  return typeof read === 'string'
    ? fail('datetime_parsing', input, { error: read })
    : inRange(read, input, 'datetime_parsing');
}

/** pydantic's `time` in lax mode: `12:34`, `12:34:56.789+01:00`, seconds after midnight. */
export function checkTime(input: ModelValue, state: State): ModelValue | Failure {
  if (input instanceof PyTime) return input;
  floor(state, LAX);
  if (typeof input === 'string') {
    const read = parseTime(asBytes(input), 0);
    if (typeof read !== 'string') return new PyTime(read, read.offset);
    return readable(input) ?? fail('time_parsing', input, { error: read });
  }
  if (!isNumber(input)) return fail('time_type', input);
  return timeOfNumber(toNumber(input), input);
}

/** An int or a float; an int that no float can hold is neither here. */
function isNumber(input: ModelValue): input is number | bigint | PyFloat {
  return isFloat(input) || (isInt(input) && Number.isFinite(Number(input)));
}

function timeOfNumber(value: number, input: ModelValue): ModelValue | Failure {
  if (Number.isNaN(value)) return fail('time_parsing', input, { error: 'NaN values not permitted' });
  if (value < 0) return fail('time_parsing', input, { error: 'time in seconds should be positive' });
  const micros = Math.round((value - Math.floor(value) || 0) * 1e6);
  const seconds = Math.floor(value) + Math.floor(micros / 1e6);
  if (seconds >= 86_400) return fail('time_parsing', input, { error: 'numeric times may not exceed 86,399 seconds' });
  return new PyTime(clock(seconds, micros % 1e6), 0);
}

/** Python knows no year 0. */
function inRange(at: PyDateTime, input: ModelValue, type: string): PyDateTime | Failure {
  return at.year === 0 ? fail(type, input, { error: 'year 0 is out of range' }) : at;
}
