/** Segments of a name that make it a secret's. */
const SECRET =
  /^(?:password|passwd|pwd|passphrase|secrets?|(?:api)?key|token|auth|authorization|cookies?|credentials?|private|certificate|fingerprint|signature|jwt|bearer)$/;

/** Segments that say a name speaks *about* keys and tokens: prices, counts, limits, places. */
const ABOUT =
  /^(?:cost|count|limits?|names?|ur[li]|endpoints?|file|path|ref|scope|profile|audience|method|params|supports|type|per|public|hash)$/;

/**
 * Whether a field, header or query parameter of this name holds a secret.
 *
 * @example
 * isSecretName('aws_secret_access_key'); // true
 * isSecretName('input_cost_per_token'); // false
 */
export function isSecretName(name: string): boolean {
  // A bare `key` is the name of a price list's entry.
  if (name === 'key') return false;
  const segments = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return segments.some((segment) => SECRET.test(segment)) && !segments.some((segment) => ABOUT.test(segment));
}
