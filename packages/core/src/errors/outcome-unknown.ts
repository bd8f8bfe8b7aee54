import { LitellmModelsError } from './base.ts';

/**
 * A write was sent and its answer was lost or said nothing: it may or may not have happened.
 * Read the deployment `modelId` to know.
 *
 * @example
 * if (OutcomeUnknownError.isInstance(error)) console.error(`look for ${error.modelId}`);
 */
export class OutcomeUnknownError extends LitellmModelsError {
  static override readonly code: 'outcome_unknown' = 'outcome_unknown';
  declare readonly code: 'outcome_unknown';
}
