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
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  // `Date.parse` alone reads a year into almost any text with a number.
  const wait = /^[A-Z][a-z]{2,8},? .*\d:\d\d:\d\d/.test(text) ? Date.parse(text) - now : Number.NaN;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
