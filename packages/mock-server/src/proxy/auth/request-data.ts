import { getKey, isDict, type PyDict, type PyValue, parseQuery, setKey } from '@litellm-models/python-semantics';

/**
 * Merges the query into a request body, for releases that check both. The body's own keys win; of a name that the query repeats,
 * the last value counts. A body that is not an object is returned as it is. The proxy merges path parameters too, under names that
 * no check reads, so they are left out.
 *
 * @example withQuery({ model: 'a' }, 'model=b&tags=c') // { model: 'a', tags: 'c' }
 */
export function withQuery(body: PyValue | undefined, query: string): PyValue | undefined {
  if (query === '' || (body !== undefined && !isDict(body))) return body;
  const asked: PyDict = {};
  for (const [name, value] of parseQuery(query)) setKey(asked, name, value);
  const data: PyDict = { ...body };
  for (const [name, value] of Object.entries(asked)) if (!Object.hasOwn(data, name)) setKey(data, name, value);
  return Object.keys(data).length === 0 ? body : data;
}

/** The value of a key; undefined where it is missing or null. */
export function sent(data: PyDict, key: string): PyValue | undefined {
  return getKey(data, key) ?? undefined;
}
