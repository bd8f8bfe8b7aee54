/**
 * The string that replaces a secret.
 *
 * @example
 * redactText('sk-abc123456789') === REDACTED; // true
 */
export const REDACTED = '[redacted]';

/** Prefixes of API keys of known providers (`sk-`, `nvapi-`, `hf_`, …). About one ciphertext in a hundred has such a prefix by chance. */
const KNOWN_KEY = /^(?:[a-z]{2,8}[-_]|ABSK|AKIA|ASIA|AIza|eyJ|IQoJ|FwoG|ya29\.)/;

/**
 * Returns whether a string is a mask, as reads return it in place of a secret (`sk-1****2345`, `****`, `sk-...abcd`). A mask is never the secret.
 *
 * @example
 * isMasked('sk-1*******7890'); // true
 */
export function isMasked(value: string): boolean {
  return /^(?:\*{3,}|.{4}\*+.{4}|.{2,4}\.\.\..{0,4}|\[?redacted\]?|•+)$/is.test(value.trim());
}

/**
 * Returns whether a string looks like ciphertext, as writes return it in place of every string: base64 of a nonce, a tag and the encrypted
 * string, 41 bytes or more. This is a guess, since long random keys look alike; strings with the prefix of a known provider's key never match.
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
