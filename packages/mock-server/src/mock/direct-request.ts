import type { ProxyRequest } from '../proxy/http/messages.ts';

/**
 * Returns the request that `fetch(input, init)` would send, without creating a `Request`, which is the slow part of a call in process.
 * Returns undefined if that needs the platform: for a URL that the platform would normalize, for headers in a `Headers` object or
 * an array, and for a body that is not a string.
 *
 * @param base the mock's URL, without a trailing slash
 */
export function directRequest(input: string, init: RequestInit | undefined, base: string): ProxyRequest | undefined {
  const path = input.startsWith('/') ? input : pathUnder(input, base);
  if (path === undefined || /[^\w\-./?&=%:,~*+@!$'();]|\/\.|%2e/i.test(path)) return undefined;
  const { method = 'GET', body, headers: given } = init ?? {};
  if (!/^[A-Z]+$/.test(method) || (body !== undefined && body !== null && typeof body !== 'string')) return undefined;
  if (typeof body === 'string' && (method === 'GET' || method === 'HEAD')) return undefined;
  const headers = plainHeaders(given);
  if (!headers) return undefined;
  headers['host'] ??= base.slice(base.indexOf('//') + 2).split('/', 1)[0] ?? '';
  if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
  const mark = path.indexOf('?');
  return {
    method,
    path: mark < 0 ? path : path.slice(0, mark),
    query: mark < 0 ? '' : path.slice(mark + 1),
    headers,
    body: body ?? '',
  };
}

function pathUnder(input: string, base: string): string | undefined {
  if (!input.startsWith(base)) return undefined;
  const path = input.slice(base.length);
  return path.startsWith('/') && !path.startsWith('//') ? path : undefined;
}

/** Returns the headers by lowercase name, or undefined if the platform would have to check or normalize them. */
function plainHeaders(given: RequestInit['headers']): Record<string, string> | undefined {
  if (given === undefined) return {};
  if (given instanceof Headers || Array.isArray(given) || Symbol.iterator in given) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' || !/^[\w-]+$/.test(name) || !/^[\x20-\x7e]*$/.test(value)) return undefined;
    headers[name.toLowerCase()] = value.trim();
  }
  return headers;
}
