import { LitellmModelsError } from './base.ts';

/**
 * The request has no API key, or one that is unknown to the proxy or has expired (`kind` is `key_expired`).
 * Use another key.
 *
 * @example
 * if (AuthenticationError.isInstance(error) && error.kind === 'key_expired') console.error('renew the API key');
 */
export class AuthenticationError extends LitellmModelsError {
  static override readonly code: 'authentication' = 'authentication';
  declare readonly code: 'authentication';
}
