import { PyDate } from '../../datetime/date.ts';
import { PyDateTime, PyTime } from '../../datetime/datetime.ts';
import { isFloat, isInt, type PyFloat, toNumber } from '../../values/values.ts';
import { type Failure, fail } from '../failure.ts';
import { unicodeFailure } from '../numbers.ts';
import { LAX, limitExactness, type State } from '../state.ts';
import type { ModelValue } from '../types.ts';
import { timeOfDay } from './calendar.ts';
import { asBytes, type Read, readDate, readDateTime, readNumber } from './parse-datetime.ts';
import { parseTime } from './parse-time.ts';

const MIDNIGHT = { hour: 0, minute: 0, second: 0, microsecond: 0 };

/**
 * `datetime` in lax mode: accepts ISO 8601, a date without a time, and timestamps in seconds or milliseconds, as numbers or strings.
 * For any other string, the error is about the date.
 */
export function checkDateTime(input: ModelValue, state: State): ModelValue | Failure {
  if (input instanceof PyDateTime) return input;
  limitExactness(state, LAX);
  if (input instanceof PyDate) return new PyDateTime(input, MIDNIGHT, undefined);
  if (typeof input === 'string') {
    const bytes = asBytes(input);
    const read = readDateTime(bytes);
    if (typeof read !== 'string') return checkYear(read, input);
    const date = readDate(bytes);
    if (typeof date !== 'string') return checkYear(date, input);
    return unicodeFailure(input) ?? fail('datetime_from_date_parsing', input, { error: date });
  }
  if (!isNumber(input)) return fail('datetime_type', input);
  const read: Read = readNumber(typeof input === 'bigint' ? input : toNumber(input));
  return typeof read === 'string' ? fail('datetime_parsing', input, { error: read }) : checkYear(read, input);
}

/** `time` in lax mode: accepts `12:34`, `12:34:56.789+01:00`, and the number of seconds after midnight. */
export function checkTime(input: ModelValue, state: State): ModelValue | Failure {
  if (input instanceof PyTime) return input;
  limitExactness(state, LAX);
  if (typeof input === 'string') {
    const read = parseTime(asBytes(input), 0);
    if (typeof read !== 'string') return new PyTime(read, read.offset);
    return unicodeFailure(input) ?? fail('time_parsing', input, { error: read });
  }
  if (!isNumber(input)) return fail('time_type', input);
  return timeFromNumber(toNumber(input), input);
}

/** Whether the input is a float, or an int that fits into a float. */
function isNumber(input: ModelValue): input is number | bigint | PyFloat {
  return isFloat(input) || (isInt(input) && Number.isFinite(Number(input)));
}

function timeFromNumber(value: number, input: ModelValue): ModelValue | Failure {
  if (Number.isNaN(value)) return fail('time_parsing', input, { error: 'NaN values not permitted' });
  if (value < 0) return fail('time_parsing', input, { error: 'time in seconds should be positive' });
  const micros = Math.round((value - Math.floor(value) || 0) * 1e6);
  const seconds = Math.floor(value) + Math.floor(micros / 1e6);
  if (seconds >= 86_400) return fail('time_parsing', input, { error: 'numeric times may not exceed 86,399 seconds' });
  return new PyTime(timeOfDay(seconds, micros % 1e6), 0);
}

/** Rejects year 0, which pydantic can parse but Python does not have. */
function checkYear(datetime: PyDateTime, input: ModelValue): PyDateTime | Failure {
  return datetime.year === 0 ? fail('datetime_parsing', input, { error: 'year 0 is out of range' }) : datetime;
}
