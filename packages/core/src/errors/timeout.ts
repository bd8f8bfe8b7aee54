import { LitellmModelsError } from './base.ts';

/**
 * The answer took too long.
 * Allow more time, or look at the proxy.
 *
 * @example
 * if (TimeoutError.isInstance(error)) console.error(error.message);
 */
export class TimeoutError extends LitellmModelsError {
  static override readonly code: 'timeout' = 'timeout';
  declare readonly code: 'timeout';
}
