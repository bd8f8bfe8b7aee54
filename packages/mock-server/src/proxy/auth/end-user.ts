import { isDict, isTruthy, type PyDict, PythonError, type PyValue, typeName } from '@litellm-models/python-semantics';
import { sent } from './request-data.ts';

/**
 * Looks for the end user of a request as 1.71 does, which expects objects wherever it looks. Who it is decides nothing here.
 *
 * @throws PythonError where it finds something else
 */
export function findEndUser(data: PyDict): void {
  if (sent(data, 'user') !== undefined) return;
  const { litellm_metadata: own = {}, metadata } = data;
  if (isTruthy(dictOf(own)['user'])) return;
  if (metadata === undefined || !isTruthy(metadata) || isDict(metadata)) return;
  if (typeof metadata !== 'string' && !Array.isArray(metadata)) {
    throw new PythonError('TypeError', `argument of type '${typeName(metadata)}' is not iterable`);
  }
  if (!metadata.includes('user_id')) return;
  const wanted = typeof metadata === 'string' ? "string indices must be integers, not 'str'" : LIST_INDICES;
  throw new PythonError('TypeError', wanted);
}

const LIST_INDICES = 'list indices must be integers or slices, not str';

/**
 * Looks for guardrails in the metadata as 1.71 does, once the models are granted.
 *
 * @throws PythonError where the metadata is no object
 */
export function findGuardrails(data: PyDict): void {
  const { metadata } = data;
  if (metadata !== undefined && isTruthy(metadata)) dictOf(metadata);
}

function dictOf(value: PyValue): PyDict {
  if (isDict(value)) return value;
  throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'get'`);
}
