import { PythonDate } from './values.ts';

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d*))?(?:[ \t]*(Z|([-+])(\d{1,2})(?::(\d{2}))?))?)?$/;

const two = (n: number): string => String(n).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `+01:30`; undefined where Python's timezone refuses (a day or more). */
function offset(sign: string, hours: number, minutes: number): string | undefined {
  const total = hours * 60 + minutes;
  if (total >= 24 * 60) return undefined;
  return `${sign === '-' && total > 0 ? '-' : '+'}${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/** Reads what YAML 1.1 calls a timestamp; undefined where Python's datetime refuses (a 13th month, a 61st second). */
export function parseTimestamp(source: string): PythonDate | undefined {
  const match = TIMESTAMP.exec(source);
  if (!match) return undefined;
  const [, y = '', mo = '', d = '', h, mi, s, fraction, zone, sign = '+', zoneHours, zoneMinutes] = match;
  const [year, month, day] = [Number(y), Number(mo), Number(d)];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const date = `${y}-${two(month)}-${two(day)}`;
  if (h === undefined) return new PythonDate('date', date);
  const [hour, minute, second] = [Number(h), Number(mi), Number(s)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const micro = (fraction ?? '').slice(0, 6).padEnd(6, '0');
  const tail = Number(micro) > 0 ? `.${micro}` : '';
  const tz =
    zone === undefined ? '' : zone === 'Z' ? '+00:00' : offset(sign, Number(zoneHours), Number(zoneMinutes ?? 0));
  if (tz === undefined) return undefined;
  return new PythonDate('datetime', `${date}T${two(hour)}:${two(minute)}:${two(second)}${tail}${tz}`);
}
