import { LitellmModelsError } from './base.ts';

/**
 * Something else is there already, or has changed meanwhile.
 * Read again, then decide.
 *
 * @example
 * if (ConflictError.isInstance(error)) console.error(error.message);
 */
export class ConflictError extends LitellmModelsError {
  static override readonly code: 'conflict' = 'conflict';
  declare readonly code: 'conflict';
}
