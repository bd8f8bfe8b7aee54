import { isDeeper, isDict, PyFloat, type PyValue } from '@litellm-models/python-semantics';
import { DetailError } from '../proxy/errors/detail-error.ts';
import type { ParsedBody } from '../proxy/validation/types.ts';
import type { Quirks } from './quirks.ts';

/** What any release can write, with what an answer has around it. */
const MOST_LEVELS = 250;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Refuses values that no JSON answer can hold, where that bug is mended.
 *
 * @throws DetailError 422
 */
export function refuseUnwritable(body: ParsedBody, quirks: Quirks): void {
  if (body.kind !== 'json' || !quirks.mends('unwritable-value-crashes')) return;
  const refused = (loc: string[], msg: string): DetailError =>
    new DetailError(422, [{ type: 'value_error', loc, msg }]);
  if (isDeeper(body.value, MOST_LEVELS)) throw refused(['body'], `Values must not nest deeper than ${MOST_LEVELS}`);
  if (isUnwritable(body.value)) throw refused(['body'], 'Numbers must be finite, and texts whole characters');
  if (hasPhases(body.value))
    throw refused(['body', 'litellm_params', 'timeout'], 'A time-out is one number of seconds');
}

/** Time-outs by phase become an object of the HTTP library, which the database cannot hold. */
function hasPhases(body: PyValue): boolean {
  const params = isDict(body) ? body['litellm_params'] : undefined;
  return params !== undefined && isDict(params) && isDict(params['timeout'] ?? null);
}

function isUnwritable(value: PyValue): boolean {
  if (typeof value === 'string') return HALF.test(value);
  if (value instanceof PyFloat) return !Number.isFinite(value.value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, entry]) => HALF.test(key) || isUnwritable(entry));
}
