const priceFormat = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const countFormat = new Intl.NumberFormat('en');

/** Formats a price in USD per token as USD per million tokens, such as `$2.5`. Returns a dash if the value is not a number. */
export function formatPricePerMillion(perToken: unknown): string {
  return typeof perToken === 'number' ? `$${priceFormat.format(perToken * 1e6)}` : '–';
}

/** Formats a number with thousands separators, such as `20,000`. Returns a dash if the value is not a number. */
export function formatCount(value: unknown): string {
  return typeof value === 'number' ? countFormat.format(value) : '–';
}
