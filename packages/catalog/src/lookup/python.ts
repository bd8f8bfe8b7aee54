/**
 * Python's ways with text where they differ from JavaScript's. LiteLLM's look-ups lean on them, and odd model names show it.
 */

/** `text.split(separator, 1)`: what stands before the first separator, and the rest (undefined without a separator). */
export function splitOnce(text: string, separator: string): readonly [head: string, tail: string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** `text.removeprefix(prefix)`. */
export function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** `len(text)`: code points, not UTF-16 units. */
export function length(text: string): number {
  return [...text].length;
}

/** What `urlparse` says of an address: the host in lower case, and the path. Throws as Python does on a broken bracket. */
export function parseUrl(address: string): { readonly host: string | undefined; readonly path: string } {
  let rest = address.replace(/^[\0- ]+/, '').replace(/[\t\r\n]/g, '');
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(rest)?.[0];
  if (scheme !== undefined) rest = rest.slice(scheme.length);
  let authority = '';
  if (rest.startsWith('//')) {
    const end = rest.slice(2).search(/[/?#]/);
    authority = end < 0 ? rest.slice(2) : rest.slice(2, end + 2);
    rest = rest.slice(authority.length + 2);
    if (authority.includes('[') !== authority.includes(']')) throw new Error('Invalid IPv6 URL');
  }
  const [beforeFragment] = splitOnce(rest, '#');
  const [path] = splitOnce(beforeFragment, '?');
  return { host: hostOf(authority), path: withoutParameters(path) };
}

function hostOf(authority: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const bracketed = /^[^[]*\[([^\]]*)/.exec(host)?.[1];
  const name = bracketed ?? splitOnce(host, ':')[0];
  return name === '' ? undefined : name.toLowerCase();
}

/** `urlparse` takes the parameters of the last segment (`;type=a`) off the path. */
function withoutParameters(path: string): string {
  const slash = path.lastIndexOf('/');
  const at = path.indexOf(';', Math.max(slash, 0));
  return at < 0 ? path : path.slice(0, at);
}

/** Whether a value is a dict: an object of JSON, or one without a prototype; instances of classes are values. */
export function isDict(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Whether a value is a list or a dict, which Python cannot look for in a set. */
export function isCollection(value: unknown): boolean {
  return Array.isArray(value) || isDict(value);
}

/** Python's truth of a value. A number in an object, as a price book may hold, is told by its `valueOf`. */
export function isTrue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return isCollection(value) ? Object.keys(value).length > 0 : Number(value) !== 0;
}
