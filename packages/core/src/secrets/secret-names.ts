/** Segments of the name of a field that holds a secret. `valkey` is a database. */
const SECRET =
  /^(?:passw(?:or)?d|pwd|passphrase|secrets?|(?!val|mon|tur)\w*(?:key|token)|x?(?:api|auth|access)(?:keys|tokens)|auth|authorization|cookies?|credentials?|private|certificate|fingerprint|signature|jwt|bearer)$/;

/** Plurals that hold secrets only after these segments: `api_keys`, but not `max_tokens`. */
const SECRETS = /(?:^|_)(?:api|auth|access|client|private|secret|virtual)_(?:keys|tokens)(?:_|$)/;

/** Segments of the name of a field that is only *about* keys or tokens: prices, counts, limits, locations. */
const ABOUT =
  /^(?:cost|count|limits?|names?|ur[li]|endpoints?|file|path|ref|scope|profile|audience|method|params|supports|type|per|public|hash)$/;

/**
 * Returns whether a field, header or query parameter with this name holds a secret.
 *
 * @example
 * isSecretName('aws_secret_access_key'); // true
 * isSecretName('input_cost_per_token'); // false
 */
export function isSecretName(name: string): boolean {
  // `key` on its own is the name of a price list entry.
  if (name === 'key') return false;
  const segments = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const isSecret = segments.some((segment) => SECRET.test(segment)) || SECRETS.test(segments.join('_'));
  return isSecret && !segments.some((segment) => ABOUT.test(segment));
}
