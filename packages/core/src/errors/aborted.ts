import { LitellmModelsError } from './base.ts';

/**
 * The caller's `AbortSignal` ended the call. `cause` is the signal's reason.
 *
 * @example
 * if (AbortedError.isInstance(error)) console.log('aborted:', error.cause);
 * else throw error;
 */
export class AbortedError extends LitellmModelsError {
  static override readonly code: 'aborted' = 'aborted';
  declare readonly code: 'aborted';
}
