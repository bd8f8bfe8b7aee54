import { DetailError } from '../errors/detail-error.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';
import type { Outcome } from './types.ts';

/** A class of the proxy raised an exception during validation that no layer turns into a 422. */
export class ValidationCrash extends UnhandledException {
  override name = 'ValidationCrash';
}

/**
 * The value of a validation's outcome.
 *
 * @throws DetailError 422 or 400 if validation failed, ValidationCrash if it raised an exception
 */
export function accept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  if (outcome.crash) throw new ValidationCrash(outcome.crash.message);
  throw new DetailError(outcome.status, outcome.detail ?? []);
}
