/** What stands in place of a secret. */
export const REDACTED = '[redacted]';

/** What keys of known providers begin with (`sk-`, `nvapi-`, `hf_`, …); ciphertext begins so in one of a hundred cases. */
const KNOWN_KEY = /^(?:[a-z]{2,8}[-_]|ABSK|AKIA|ASIA|AIza|eyJ|IQoJ|FwoG|ya29\.)/;

/**
 * Whether a text is what a read shows in place of a secret (`sk-1****2345`, `****`, `sk-...abcd`), and so never a secret itself.
 *
 * @example
 * isMasked('sk-1*******7890'); // true
 */
export function isMasked(value: string): boolean {
  return /^(?:\*{3,}|.{4}\*+.{4}|.{2,4}\.\.\..{0,4}|\[?redacted\]?|•+)$/is.test(value.trim());
}

/**
 * Whether a text has the look of what a written row shows in place of a text: base64 of a nonce, a tag and the text (41 bytes or more).
 * A guess: long random keys can look alike, so those of known providers are left alone.
 *
 * @example
 * isCiphertextShaped('H-mH8-uZLGhhiHSAKeu348-SVVpaur0naPoQvXJho8agyAczbR610vNeGHsf3VqLTG1QMALqh2o='); // true
 */
export function isCiphertextShaped(value: string): boolean {
  if (value.length < 56 || value.length % 4 !== 0 || KNOWN_KEY.test(value)) return false;
  if (!/^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/.test(value)) return false;
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  return mixed && /[-_+/=]/.test(value);
}
