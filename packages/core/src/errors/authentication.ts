import { LitellmModelsError } from './base.ts';

/**
 * No key, or one that the proxy does not know, or one past its time.
 * Give another key.
 *
 * @example
 * if (AuthenticationError.isInstance(error)) console.error(error.message);
 */
export class AuthenticationError extends LitellmModelsError {
  static override readonly code: 'authentication' = 'authentication';
  declare readonly code: 'authentication';
}
