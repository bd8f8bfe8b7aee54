import { getKey, isDict, isTruthy, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { matches } from '@litellm-models/python-semantics/regex';
import { RefusedDeployment } from './refused-deployment.ts';

/**
 * Compiles the patterns of a deployment's `tag_regex`.
 *
 * @throws PythonError for a pattern that does not compile
 * @throws RefusedDeployment for a pattern that is not a string
 */
export function checkTagPatterns(params: PyDict): void {
  const given = getKey(params, 'tag_regex');
  if (!isTruthy(given)) return;
  for (const pattern of items(given)) {
    if (typeof pattern !== 'string') throw new RefusedDeployment('a pattern of tag_regex must be a string');
    matches(pattern, '');
  }
}

/** Returns the values over which a Python loop iterates: the items of a list, the keys of a dict, the characters of a string. */
function items(value: PyValue | undefined): Iterable<PyValue> {
  if (Array.isArray(value) || typeof value === 'string') return value;
  if (isDict(value)) return Object.keys(value);
  throw new RefusedDeployment('tag_regex must be a list');
}
