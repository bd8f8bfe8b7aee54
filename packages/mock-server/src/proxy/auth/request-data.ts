import { getKey, isDict, type PyDict, type PyValue, parseQuery, setKey } from '@litellm-models/python-semantics';

/**
 * What authentication looks at where a release counts the query as part of the body: the body's own keys win, of a name
 * asked for twice the last value. What is no object stays what it is. The id in a path joins them too, under a name that no
 * check asks for, so it is left out.
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

/** Whether a value counts as one that was sent: there, and no null. */
export function sent(data: PyDict, key: string): PyValue | undefined {
  return getKey(data, key) ?? undefined;
}
