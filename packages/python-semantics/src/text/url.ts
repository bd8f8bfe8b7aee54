/** Functions of `urllib.parse`. */
// cspell:ignore prospero shttp rtsp rtspu
import { PythonError } from '../values/errors.ts';
import { lower } from './characters.ts';
import { removePrefix, splitOnce } from './string-methods.ts';

const ESCAPES = /(?:%[0-9a-fA-F]{2})+/g;
const UTF_8: TextDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * `urllib.parse.unquote(text)`: decodes percent escapes as UTF-8. Bytes that are not valid UTF-8 become U+FFFD; a `%` that
 * starts no escape stays.
 *
 * @example
 * unquote('a%2Fb'); // 'a/b'
 */
export function unquote(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(ESCAPES, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
    return UTF_8.decode(bytes);
  });
}

/**
 * `urllib.parse.parse_qsl(query, keep_blank_values=True)`: the names and values of a query string, in order.
 *
 * @example
 * parseQuery('a=1&b&a=2+3'); // [['a', '1'], ['b', ''], ['a', '2 3']]
 */
export function parseQuery(query: string): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const piece of query.split('&')) {
    if (piece === '') continue;
    const [name, value = ''] = splitOnce(piece, '=');
    pairs.push([unquote(name.replaceAll('+', ' ')), unquote(value.replaceAll('+', ' '))]);
  }
  return pairs;
}

/** The schemes whose last path segment may have parameters (`;type=a`): `urllib.parse.uses_params`. */
const SCHEMES_WITH_PARAMETERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    '',
    'ftp',
    'hdl',
    'prospero',
    'http',
    'imap',
    'https',
    'shttp',
    'rtsp',
    'rtspu',
    'sip',
    'sips',
    'mms',
    'sftp',
    'tel',
  ],
]);

/** Two parts of a URL: `hostname` and `path` of `urllib.parse.ParseResult`. */
export interface ParsedUrl {
  /** The host in lower case, without port, user and brackets; undefined when the URL does not have one. */
  readonly hostname: string | undefined;
  /** The path without parameters, query and fragment. */
  readonly path: string;
}

/**
 * `urllib.parse.urlparse(url)`, its `hostname` and `path`.
 *
 * @throws PythonError `ValueError` for brackets that do not hold an IPv6 address, or for a host that contains a delimiter after
 * NFKC normalization
 * @example
 * parseUrl('https://user@Example.com:8080/v1?x=1'); // { hostname: 'example.com', path: '/v1' }
 */
export function parseUrl(url: string): ParsedUrl {
  let rest = url.replace(/^[\0- ]+/, '').replace(/[\t\r\n]/g, '');
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest)?.[1] ?? '';
  if (scheme !== '') rest = rest.slice(scheme.length + 1);
  let authority = '';
  if (rest.startsWith('//')) {
    authority = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '';
    rest = rest.slice(authority.length + 2);
    checkAuthority(authority);
  }
  const [path] = splitOnce(splitOnce(rest, '#')[0], '?');
  return {
    hostname: hostnameOf(authority),
    path: SCHEMES_WITH_PARAMETERS.has(scheme.toLowerCase()) ? withoutParameters(path) : path,
  };
}

function checkAuthority(authority: string): void {
  if (authority.includes('[') !== authority.includes(']')) throw new PythonError('ValueError', 'Invalid IPv6 URL');
  const [, bracketed] = splitOnce(authority, '[');
  if (bracketed !== undefined) checkBracketedHost(splitOnce(bracketed, ']')[0]);
  const plain = authority.replace(/[@:#?]/g, '');
  const normalized = plain.normalize('NFKC');
  if (plain !== normalized && /[/?#@:]/.test(normalized)) {
    const message = `netloc '${authority}' contains invalid characters under NFKC normalization`;
    throw new PythonError('ValueError', message);
  }
}

function checkBracketedHost(host: string): void {
  if (host.startsWith('v')) {
    if (!/^v[a-fA-F0-9]+\../.test(host)) throw new PythonError('ValueError', 'IPvFuture address is invalid');
    return;
  }
  if (/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(host)) {
    throw new PythonError('ValueError', 'An IPv4 address cannot be in brackets');
  }
  const [address, zone] = splitOnce(host, '%');
  if (zone === '' || zone?.includes('%') || !isIpv6(address)) {
    // Python quotes the address with `repr`, which is only different for quotes and characters that are not printable.
    throw new PythonError('ValueError', `'${host}' does not appear to be an IPv4 or IPv6 address`);
  }
}

function isIpv6(address: string): boolean {
  if (!/^[0-9a-fA-F:.]+$/.test(address)) return false;
  try {
    return new URL(`http://[${address}]`).hostname !== '';
  } catch {
    return false;
  }
}

function hostnameOf(authority: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const [beforeBracket, bracketed] = splitOnce(host, '[');
  const name = bracketed === undefined ? splitOnce(beforeBracket, ':')[0] : splitOnce(bracketed, ']')[0];
  if (name === '') return undefined;
  const [withoutZone] = splitOnce(name, '%');
  return lower(withoutZone) + removePrefix(name, withoutZone);
}

function withoutParameters(path: string): string {
  const index = path.indexOf(';', Math.max(path.lastIndexOf('/'), 0));
  return index < 0 ? path : path.slice(0, index);
}
