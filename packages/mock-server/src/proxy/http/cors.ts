import type { HttpRelease } from './http-release.ts';
import type { ProxyRequest, ProxyResponse } from './messages.ts';

/** Whether a request is a CORS preflight, to which the middleware responds before any operation. */
export function isPreflight(request: ProxyRequest): boolean {
  return (
    request.method === 'OPTIONS' &&
    request.headers['origin'] !== undefined &&
    request.headers['access-control-request-method'] !== undefined
  );
}

/** Returns the response to a preflight. It allows every origin and header; an unknown method is a 400 in plain text. */
export function preflight(request: ProxyRequest, release: HttpRelease): ProxyResponse {
  const { cors } = release;
  const requestedHeaders = request.headers['access-control-request-headers'];
  const failures: string[] = [];
  if (!cors.methods.includes(request.headers['access-control-request-method'] ?? '')) failures.push('method');
  if (cors.refusesPrivateNetwork && request.headers['access-control-request-private-network'] !== undefined) {
    failures.push('private-network');
  }
  return {
    status: failures.length > 0 ? 400 : 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      vary: cors.preflightVary,
      'access-control-allow-origin': cors.credentials ? (request.headers['origin'] ?? '*') : '*',
      'access-control-allow-methods': cors.methods.join(', '),
      'access-control-max-age': '600',
      ...(requestedHeaders === undefined ? {} : { 'access-control-allow-headers': requestedHeaders }),
      ...(cors.credentials ? { 'access-control-allow-credentials': 'true' } : {}),
      ...release.always,
    },
    body: failures.length > 0 ? `Disallowed CORS ${failures.join(', ')}` : 'OK',
  };
}

/** Returns the CORS headers of a response to a request that is not a preflight. */
export function corsHeaders(request: ProxyRequest, release: HttpRelease): Record<string, string> {
  const origin = request.headers['origin'];
  if (origin === undefined) return release.variesOnOrigin ? { vary: 'Origin' } : {};
  const { cors } = release;
  const repeatsOrigin = cors.credentials && request.headers['cookie'] !== undefined;
  return {
    'access-control-allow-origin': repeatsOrigin ? origin : '*',
    ...(cors.credentials ? { 'access-control-allow-credentials': 'true' } : {}),
    ...(cors.exposeHeaders === undefined ? {} : { 'access-control-expose-headers': cors.exposeHeaders }),
    ...(repeatsOrigin || release.variesOnOrigin ? { vary: 'Origin' } : {}),
  };
}
