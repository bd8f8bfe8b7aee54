import { LitellmModelsError } from './base.ts';

/**
 * The caller's `AbortSignal` ended the call. `cause` is its reason.
 * Nothing: it was asked for.
 *
 * @example
 * if (AbortedError.isInstance(error)) console.error(error.message);
 */
export class AbortedError extends LitellmModelsError {
  static override readonly code: 'aborted' = 'aborted';
  declare readonly code: 'aborted';
}
