/** Segments of a name that make it a secret's. */
const SECRET = new Set([
  'password',
  'passwd',
  'pwd',
  'secret',
  'secrets',
  'key',
  'apikey',
  'token',
  'auth',
  'authorization',
  'cookie',
  'cookies',
  'credential',
  'credentials',
  'private',
  'certificate',
  'fingerprint',
  'signature',
  'passphrase',
  'jwt',
  'bearer',
]);

/** Segments that say a name speaks *about* keys and tokens: prices, counts, limits, places. */
const ABOUT = new Set([
  'cost',
  'count',
  'counter',
  'limit',
  'limits',
  'name',
  'names',
  'url',
  'uri',
  'endpoint',
  'endpoints',
  'file',
  'path',
  'ref',
  'scope',
  'profile',
  'audience',
  'method',
  'source',
  'params',
  'ttl',
  'seconds',
  'supports',
  'type',
  'per',
  'above',
  'public',
  'hash',
]);

/**
 * Whether a field, header or query parameter of this name holds a secret.
 *
 * @example
 * isSecretName('aws_secret_access_key'); // true
 * isSecretName('input_cost_per_token'); // false
 */
export function isSecretName(name: string): boolean {
  const segments = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // A bare `key` is the name of a price list's entry.
  if (segments.length === 1 && segments[0] === 'key') return false;
  return segments.some((segment) => SECRET.has(segment)) && !segments.some((segment) => ABOUT.has(segment));
}
