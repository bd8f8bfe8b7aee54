/**
 * Returns what an error message shows of an invalid value: numbers and `null` themselves, the type of all others, since they can contain
 * secrets.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'number' || value === null) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}
