import { TIME_ZONES } from '../generated/time-zones.ts';

let known: ReadonlySet<string> | undefined;

/** Whether Python's `zoneinfo` knows a time zone of this name, to the letter; `posix/` and `right/` hold each once more. */
export function isTimeZone(name: string): boolean {
  known ??= new Set(TIME_ZONES.trim().split(/\s+/));
  return known.has(name) || known.has(name.replace(/^(?:posix|right)\//, ''));
}
