import { LitellmModelsError } from './base.ts';

/**
 * Another deployment has the same id, or the deployment changed since it was read.
 * Read it again, then decide.
 *
 * @example
 * if (ConflictError.isInstance(error)) console.error(`read ${error.modelId} again`);
 */
export class ConflictError extends LitellmModelsError {
  static override readonly code: 'conflict' = 'conflict';
  declare readonly code: 'conflict';
}
