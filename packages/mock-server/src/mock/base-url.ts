import { redactText } from '@litellm-models/core';

let count = 0;

/**
 * Returns the URL of a mock, without a trailing slash. If no base URL is given, each mock gets its own host.
 *
 * @throws TypeError if the base URL is not an absolute URL
 */
export function mockUrl(baseUrl: string | undefined): string {
  if (baseUrl === undefined) return `http://litellm-${++count}.mock`;
  if (!URL.canParse(baseUrl))
    throw new TypeError(`expected options.baseUrl to be an absolute URL, got ${JSON.stringify(redactText(baseUrl))}`);
  const url = new URL(baseUrl);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Whether a URL is the base URL, or a path or query under it. */
export function isUnder(url: string, base: string): boolean {
  if (!url.startsWith(base)) return false;
  const next = url.charAt(base.length);
  return next === '' || next === '/' || next === '?';
}

/** Returns the request without the path of the base URL, as a proxy behind a reverse proxy receives it. */
export function withoutBase(request: Request, base: string): Request {
  const { pathname } = new URL(base);
  if (pathname === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(pathname.length) || '/';
  return new Request(url, request);
}
