import { getKey, isDict, isTruthy, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { matches } from '@litellm-models/python-semantics/regex';
import { RefusedDeployment } from './refused-deployment.ts';

/**
 * Compiles the patterns of a deployment's `tag_regex`.
 *
 * @throws PythonError where one is no pattern
 * @throws RefusedDeployment where one is no text
 */
export function checkTagPatterns(params: PyDict): void {
  const given = getKey(params, 'tag_regex');
  if (!isTruthy(given)) return;
  for (const pattern of items(given)) {
    if (typeof pattern !== 'string') throw new RefusedDeployment('a pattern of tag_regex is no text');
    matches(pattern, '');
  }
}

/** What Python goes through: a list's items, an object's keys, a text's characters. */
function items(value: PyValue | undefined): Iterable<PyValue> {
  if (Array.isArray(value) || typeof value === 'string') return value;
  if (isDict(value)) return Object.keys(value);
  throw new RefusedDeployment('tag_regex cannot be iterated');
}
