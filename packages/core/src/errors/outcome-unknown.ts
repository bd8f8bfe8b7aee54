import { LitellmModelsError } from './base.ts';

/**
 * A write was sent, but its response was lost or is ambiguous: it may or may not have happened.
 * Read the deployment `modelId` to find out.
 *
 * @example
 * if (OutcomeUnknownError.isInstance(error)) console.error(`check whether ${error.modelId} exists`);
 */
export class OutcomeUnknownError extends LitellmModelsError {
  static override readonly code: 'outcome_unknown' = 'outcome_unknown';
  declare readonly code: 'outcome_unknown';
}
