import { LitellmModelsError } from './base.ts';

/**
 * Nobody answered: name not resolved, connection refused or reset.
 * Look at `cause`.
 *
 * @example
 * if (ConnectionError.isInstance(error)) console.error(error.message);
 */
export class ConnectionError extends LitellmModelsError {
  static override readonly code: 'connection' = 'connection';
  declare readonly code: 'connection';
}
