import { TIME_ZONES } from '../generated/time-zones.ts';

let known: ReadonlySet<string> | undefined;

/** Whether Python's `zoneinfo` has a time zone with exactly this name, or with this name after `posix/` or `right/`. */
export function isTimeZone(name: string): boolean {
  known ??= new Set(TIME_ZONES.trim().split(/\s+/));
  return known.has(name) || known.has(name.replace(/^(?:posix|right)\//, ''));
}
