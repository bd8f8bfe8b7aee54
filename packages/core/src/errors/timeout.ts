import { LitellmModelsError } from './base.ts';

/**
 * The response did not arrive in time.
 * Allow more time, or check the proxy's load.
 *
 * @example
 * if (TimeoutError.isInstance(error)) console.error(`no response after ${error.attempts} attempts`);
 */
export class TimeoutError extends LitellmModelsError {
  static override readonly code: 'timeout' = 'timeout';
  declare readonly code: 'timeout';
}
