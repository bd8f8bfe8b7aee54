import { isDict, PythonError, type PyValue, typeName } from '@litellm-models/python-semantics';

/**
 * Python's `name in value`: a list contains equal items, a string its substrings, a dict its keys.
 *
 * @throws PythonError `TypeError` for any other value
 * @example contains(['a', 'b'], 'a') // true
 */
export function contains(value: PyValue, name: string): boolean {
  if (Array.isArray(value) || typeof value === 'string') return value.includes(name);
  if (isDict(value)) return Object.hasOwn(value, name);
  throw new PythonError('TypeError', `argument of type '${typeName(value)}' is not iterable`);
}
