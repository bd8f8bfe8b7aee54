import { daysInMonth, PyDate, PyDateTime } from '@litellm-models/python-semantics';

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d*))?(?:[ \t]*(Z|([-+])(\d{1,2})(?::(\d{2}))?))?)?$/;

/**
 * Returns the date or datetime that PyYAML reads, or undefined where it raises an error, such as for a thirteenth month.
 *
 * @example parseTimestamp('2024-05-13') // PyDate { year: 2024, month: 5, day: 13 }
 */
export function parseTimestamp(source: string): PyDate | PyDateTime | undefined {
  const match = TIMESTAMP.exec(source);
  if (!match) return undefined;
  const [, y, mo, d, h, mi, s, fraction = '', zone, zoneSign, zoneHours, zoneMinutes = '0'] = match;
  const [year, month, day] = [Number(y), Number(mo), Number(d)];
  if (year < 1 || day < 1 || day > (daysInMonth(year, month) ?? 0)) return undefined;
  if (h === undefined) return new PyDate(year, month, day);
  const [hour, minute, second] = [Number(h), Number(mi), Number(s)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const microsecond = Number(fraction.slice(0, 6).padEnd(6, '0'));
  const time = { hour, minute, second, microsecond };
  const date = { year, month, day };
  if (zone === undefined) return new PyDateTime(date, time, undefined);
  if (zone === 'Z') return new PyDateTime(date, time, 0);
  const offset = Number(zoneHours) * 3600 + Number(zoneMinutes) * 60;
  // Python's timezone must be less than a day from UTC.
  if (offset >= 86_400) return undefined;
  return new PyDateTime(date, time, zoneSign === '-' && offset > 0 ? -offset : offset);
}
