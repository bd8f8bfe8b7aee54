/** Texts as Python 3.11 reads them; which characters it knows stands beside the catalog. */
import { asciiDigits, NEWER } from '@litellm-models/catalog/characters';

/**
 * What a class of a `u` pattern holds for the characters that `str.isprintable()` denies; of these, `repr` leaves the space
 * alone.
 *
 * @example new RegExp(`[${UNPRINTABLE}]`, 'u').test('\u{1fae8}') // true
 */
export const UNPRINTABLE: string = `\\p{C}\\p{Z}${NEWER}`;

/** The four separators of ASCII, which `str.strip()` takes for white space, are none to numbers. */
const SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * A text as `int()` and `float()` begin to read it: without white space around, its digits those of ASCII.
 *
 * @example numberText(' ٣\u0085') // 3
 */
export function numberText(text: string): string {
  return asciiDigits(text.replace(SPACE_AROUND, ''));
}
