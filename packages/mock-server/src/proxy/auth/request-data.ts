import { getKey, isDict, type PyDict, type PyValue, parseQuery, setKey } from '@litellm-models/python-semantics';

/**
 * Merges the query into a request body, for releases that check both. Keys of the body win, and the last value of a repeated name in
 * the query. A body that is not an object is returned unchanged. The proxy also merges path parameters, but no check reads them.
 *
 * @example withQuery({ model: 'a' }, 'model=b&tags=c') // { model: 'a', tags: 'c' }
 */
export function withQuery(body: PyValue | undefined, query: string): PyValue | undefined {
  if (query === '' || (body !== undefined && !isDict(body))) return body;
  const parameters: PyDict = {};
  for (const [name, value] of parseQuery(query)) setKey(parameters, name, value);
  const data: PyDict = { ...body };
  for (const [name, value] of Object.entries(parameters)) if (!Object.hasOwn(data, name)) setKey(data, name, value);
  return Object.keys(data).length === 0 ? body : data;
}

/** Returns the value of a key; undefined if it is missing or null. */
export function nonNull(data: PyDict, key: string): PyValue | undefined {
  return getKey(data, key) ?? undefined;
}
