import { hasLoneSurrogate, isDeeper, isDict, PyFloat, type PyValue } from '@litellm-models/python-semantics';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';

/** The nesting that every release can serialize, including what a response adds around a value. */
const MAX_LEVELS = 250;

/**
 * Rejects values that a JSON response cannot represent.
 *
 * @throws DetailError 422
 */
export function checkValues(body: ParsedBody): void {
  if (body.kind !== 'json') return;
  if (isDeeper(body.value, MAX_LEVELS)) throw rejected(['body'], `Values must not have more than ${MAX_LEVELS} levels`);
  if (!isSerializable(body.value)) {
    throw rejected(['body'], 'Numbers must be finite, and strings must not contain lone surrogates');
  }
  // A timeout per phase becomes an object of the HTTP library, which the database cannot store.
  if (hasTimeoutPerPhase(body.value)) {
    throw rejected(['body', 'litellm_params', 'timeout'], 'The timeout must be a number of seconds');
  }
}

function rejected(loc: string[], msg: string): DetailError {
  return new DetailError(422, [{ type: 'value_error', loc, msg }]);
}

function hasTimeoutPerPhase(body: PyValue): boolean {
  const params = isDict(body) ? body['litellm_params'] : undefined;
  return isDict(params) && isDict(params['timeout']);
}

function isSerializable(value: PyValue): boolean {
  if (typeof value === 'string') return !hasLoneSurrogate(value);
  if (value instanceof PyFloat) return Number.isFinite(value.value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, entry]) => !hasLoneSurrogate(key) && isSerializable(entry));
}
