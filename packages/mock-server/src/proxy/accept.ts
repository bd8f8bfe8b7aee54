import { DetailError } from '../errors/detail-error.ts';
import type { Outcome } from '../validation/types.ts';

/** An exception of the proxy's code that nothing catches. */
export class Crashed extends Error {
  override name = 'Crashed';
}

/** The value of a validation's outcome; otherwise its 422 or 400, or the crash, is thrown. */
export function accept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  if (outcome.crash) throw new Crashed(outcome.crash.message);
  throw new DetailError(outcome.status, outcome.detail ?? []);
}
