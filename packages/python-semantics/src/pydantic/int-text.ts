import { MAX_INT_DIGITS } from '../values/parse-number.ts';
import { pyInt } from '../values/values.ts';

const SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const PLAIN = /^-?(?:0|[1-9]\d*)$/;
const LEADING_ZEROS = /^0[0_]*(?=[1-9-])/;

/**
 * Parses an int as pydantic does: it accepts signs, leading zeros, underscores between digits, and a fraction of zeros, but no
 * exponent.
 *
 * @returns undefined for a string that is not an int, or has more than 4,300 digits
 * @example
 * intFromText(' +1_000.00 '); // 1000
 */
export function intFromText(text: string): number | bigint | undefined {
  if (text.length < 16 && PLAIN.test(text)) return Number(text) + 0;
  const digits = PLAIN.test(text) ? text : normalize(text);
  if (digits === undefined || !PLAIN.test(digits)) return undefined;
  return digits.replace('-', '').length > MAX_INT_DIGITS ? undefined : pyInt(BigInt(digits));
}

/** Removes what {@link intFromText} accepts around the digits. */
function normalize(text: string): string | undefined {
  const trimmed = text.replace(SPACE_AROUND, '');
  const negative = trimmed.startsWith('-');
  let digits = negative || trimmed.startsWith('+') ? trimmed.slice(1) : trimmed;
  if (!/^\d/.test(digits)) return undefined;
  digits = withoutLeadingZeros(digits);
  digits = digits.replace(/^([^.]*)\.0+$/, '$1');
  if (digits.includes('_')) {
    if (/^_|_$|__/.test(digits)) return undefined;
    digits = digits.replaceAll('_', '');
  }
  return negative ? `-${digits}` : digits;
}

function withoutLeadingZeros(digits: string): string {
  if (/^0[0_]+$/.test(digits)) return digits.slice(-1);
  const beforeDot = /^0[0_]*(?=\.)/.exec(digits);
  if (beforeDot !== null) return digits.slice(beforeDot[0].length - 1);
  return digits.replace(LEADING_ZEROS, '');
}
