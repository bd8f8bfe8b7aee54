import type { PyValue } from '@litellm-models/python-semantics';
import type { Quirks } from '../../quirks/quirks.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { Outcome } from './types.ts';

/** An exception in the proxy's code that nothing catches. */
export class Crashed extends Error {
  override name = 'Crashed';
}

/**
 * Returns the value of a successful validation.
 *
 * @throws DetailError for a 422 or 400
 * @throws Crashed for an exception in the validated class
 */
export function accept<T>(outcome: Outcome<T>, quirks: Quirks): T {
  if (outcome.ok) return outcome.value;
  if (outcome.crash && quirks.mends('missing-field-crashes')) throw new DetailError(422, mended(outcome.crash.message));
  if (outcome.crash) throw new Crashed(outcome.crash.message);
  throw new DetailError(outcome.status, outcome.detail ?? []);
}

/** The errors that validation should have returned for a class that raised. */
function mended(message: string): PyValue {
  const missing = /missing \d+ required positional arguments?: (.*)$/.exec(message)?.[1]?.match(/'[^']+'/g);
  if (!missing) return [{ type: 'value_error', loc: ['body'], msg: `Value error, ${message}` }];
  return missing.map((name) => ({ type: 'missing', loc: ['body', name.slice(1, -1)], msg: 'Field required' }));
}
