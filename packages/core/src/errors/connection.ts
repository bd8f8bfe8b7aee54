import { LitellmModelsError } from './base.ts';

/**
 * No response: the host name does not resolve, or the connection was refused or reset. `cause` says which.
 *
 * @example
 * if (ConnectionError.isInstance(error)) console.error('the proxy is not reachable:', error.cause);
 */
export class ConnectionError extends LitellmModelsError {
  static override readonly code: 'connection' = 'connection';
  declare readonly code: 'connection';
}
