import type { RandomSource } from './sources.ts';

/** What NaCl's secret box adds to a plaintext: a nonce of 24 bytes and a tag of 16. */
const OVERHEAD = 40;
const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SAFE = `${STANDARD.slice(0, 62)}-_`;

/** The base64 alphabet in which a release writes ciphertext. */
export type Base64Alphabet = 'standard' | 'urlSafe';

/**
 * Returns a string that looks like the ciphertext that the proxy stores for a string: base64 of as many bytes as NaCl would return. The
 * bytes are random, so the result contains nothing of the plaintext.
 *
 * @param plaintext only its length in UTF-8 bytes matters
 * @example
 * randomCiphertext('sk-abc123456789', 'standard', random).length; // 76
 */
export function randomCiphertext(plaintext: string, alphabet: Base64Alphabet, random: RandomSource): string {
  const length = OVERHEAD + utf8Length(plaintext);
  const digits = alphabet === 'standard' ? STANDARD : URL_SAFE;
  const bytes = random.bytes(length);
  let base64 = '';
  for (let i = 0; i < length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    base64 += digits.charAt(group >> 18) + digits.charAt((group >> 12) & 63);
    base64 += i + 1 < length ? digits.charAt((group >> 6) & 63) : '=';
    base64 += i + 2 < length ? digits.charAt(group & 63) : '=';
  }
  return base64;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
