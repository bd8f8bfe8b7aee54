const prices = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const counts = new Intl.NumberFormat('en');

/** USD per token as USD per million tokens: `$2.5`; a dash where there is none. */
export function perMillion(perToken: unknown): string {
  return typeof perToken === 'number' ? `$${prices.format(perToken * 1e6)}` : '–';
}

/** `20,000`; a dash where there is none. */
export function count(value: unknown): string {
  return typeof value === 'number' ? counts.format(value) : '–';
}
