import type { ExceptionFields } from '../errors/exception-error.ts';
import { sha256 } from '../state/sha256.ts';

/** The message for a header without a key. */
export const MALFORMED_KEY = 'Malformed API Key passed in. Ensure Key has `Bearer ` prefix.';

const JWT_HINT =
  ' This key has the structure of a JWT, but JWT auth is not enabled on this proxy, so it was treated as a virtual key. ' +
  'Set `enable_jwt_auth: true` under `general_settings` in your proxy config to authenticate with JWTs.';

/** Returns the message for a key without the `sk-` prefix. It shows the masked key and, for a JWT, how to enable JWTs. */
export function virtualKeyExpected(key: string): string {
  const hint = key.split('.').length === 3 ? JWT_HINT : '';
  return `LiteLLM Virtual Key expected. Received=${maskKey(key)}, expected to start with 'sk-'.${hint}`;
}

/**
 * Returns the error for a key that is not in the database.
 *
 * @param shown the abbreviated key
 */
export function keyNotInDatabase(shown: string, key: string): ExceptionFields {
  return {
    message:
      `Authentication Error, Invalid proxy server token passed. Received API Key = ${shown}, Key Hash (Token) =` +
      `${sha256(key)}. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\``,
    type: 'token_not_found_in_db',
    param: 'key',
  };
}

/** The length in characters from which an abbreviated key shows its last four characters. */
const LONG_KEY = 16;

/**
 * Abbreviates a key to its prefix and, if it is long, its last four characters.
 *
 * @example abbreviateKey('sk-1234567890123456') // 'sk-...3456'
 */
export function abbreviateKey(key: string): string {
  const characters = Array.from(key);
  return characters.length < LONG_KEY ? 'sk-...' : `sk-...${characters.slice(-4).join('')}`;
}

function maskKey(key: string): string {
  const characters = Array.from(key);
  return characters.length > 8 ? `${characters.slice(0, 4).join('')}****${characters.slice(-4).join('')}` : '****';
}
