/**
 * Parses a `Retry-After` header: a number of seconds, or an HTTP date.
 *
 * @param value the header's value
 * @param now the current time, in milliseconds since 1970
 * @returns the time to wait in milliseconds, at least 0; `undefined` if there is no value or it cannot be parsed
 * @example
 * parseRetryAfter('2'); // 2000
 */
export function parseRetryAfter(value: string | null | undefined, now: number = Date.now()): number | undefined {
  if (!value?.trim()) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
