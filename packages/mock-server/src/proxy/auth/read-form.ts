import { type PyDict, parseQuery, setKey } from '@litellm-models/python-semantics';

/**
 * Parses the fields of a form. The last value of a repeated name wins. Returns the error message for an invalid form, and an empty dict
 * for another content type.
 *
 * @example readForm('application/x-www-form-urlencoded', 'a=1&b') // { a: '1', b: '' }
 */
export function readForm(contentType: string, body: string): PyDict | string {
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return fieldsOf(parseQuery(body));
  return type === 'multipart/form-data' ? readParts(contentType, body) : {};
}

function fieldsOf(pairs: Iterable<readonly [string, string]>): PyDict {
  const fields: PyDict = {};
  for (const [name, value] of pairs) setKey(fields, name, value);
  return fields;
}

function readParts(contentType: string, body: string): PyDict | string {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary === undefined) return '400: Missing boundary in multipart.';
  if (body === '') return {};
  if (!body.startsWith(`--${boundary}`)) return '400: Invalid multipart data.';
  const pairs: [string, string][] = [];
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /content-disposition:[^\r\n]*[; ]name="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined) pairs.push([name, rest.join('\r\n\r\n').replace(/\r\n$/, '')]);
  }
  return fieldsOf(pairs);
}
