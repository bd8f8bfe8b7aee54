import type { RandomSource } from './sources.ts';

/** What NaCl's secret box adds to a text: a nonce of 24 bytes and a tag of 16. */
const OVERHEAD = 40;
const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SAFE = `${STANDARD.slice(0, 62)}-_`;

/** How a release writes ciphertext. */
export type Base64Alphabet = 'standard' | 'urlSafe';

/**
 * A text that looks like what the proxy stores for a secret: base64 of as many random bytes as its ciphertext would
 * have. It is made of chance alone, so that nothing of the text can be found in it.
 *
 * @param text what is sealed; its length in UTF-8 decides the length of the result
 * @example
 * seal('sk-abc123456789', 'standard', random).length; // 76
 */
export function seal(text: string, alphabet: Base64Alphabet, random: RandomSource): string {
  const length = OVERHEAD + utf8Length(text);
  const digits = alphabet === 'standard' ? STANDARD : URL_SAFE;
  const bytes = random.bytes(length);
  let out = '';
  for (let i = 0; i < length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out += digits.charAt(group >> 18) + digits.charAt((group >> 12) & 63);
    out += i + 1 < length ? digits.charAt((group >> 6) & 63) : '=';
    out += i + 2 < length ? digits.charAt(group & 63) : '=';
  }
  return out;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
