import type { ProxyRequest } from '../proxy/http/messages.ts';

/** Reads a `Request` into the form that the emulated proxy handles. */
export async function toProxyRequest(request: Request): Promise<ProxyRequest> {
  const url = new URL(request.url);
  const headers: Record<string, string> = { host: url.host };
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const body =
    request.body === null || request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text();
  return { method: request.method, path: url.pathname, query: url.search.slice(1), headers, body };
}
