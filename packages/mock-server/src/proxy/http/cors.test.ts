import { describe, expect, it } from 'vitest';
import { RELEASES, requestOf } from '../../../test/emulated-proxy.ts';
import { corsHeaders, isPreflight, preflight } from './cors.ts';
import type { ProxyRequest } from './messages.ts';

const ORIGIN = 'https://app.example';
const preflightOf = (headers: Record<string, string> = {}): ProxyRequest =>
  requestOf({
    method: 'OPTIONS',
    headers: { origin: ORIGIN, 'access-control-request-method': 'POST', ...headers },
  });

describe('isPreflight', () => {
  it('is true for OPTIONS with an origin and a requested method', () => {
    expect(isPreflight(preflightOf())).toBe(true);
    const { headers } = preflightOf();
    expect(isPreflight(requestOf({ method: 'GET', headers }))).toBe(false);
    for (const missing of ['origin', 'access-control-request-method']) {
      const { [missing]: _, ...rest } = headers;
      expect(isPreflight(requestOf({ method: 'OPTIONS', headers: rest }))).toBe(false);
    }
  });
});

describe.each(RELEASES)('CORS of $name', ({ http }) => {
  const { cors } = http;

  it('allows every origin and header in a preflight, and the methods of the release', () => {
    const { status, headers, body } = preflight(preflightOf({ 'access-control-request-headers': 'x-a, x-b' }), http);
    expect({ status, body }).toEqual({ status: 200, body: 'OK' });
    expect(headers).toMatchObject({
      ...http.always,
      vary: cors.preflightVary,
      'access-control-allow-origin': cors.credentials ? ORIGIN : '*',
      'access-control-allow-methods': cors.methods.join(', '),
      'access-control-allow-headers': 'x-a, x-b',
    });
    expect(headers['access-control-allow-credentials']).toBe(cors.credentials ? 'true' : undefined);
    expect(preflight(preflightOf(), http).headers).not.toHaveProperty('access-control-allow-headers');
  });

  it('rejects an unknown method, and private network access in a release that does', () => {
    expect(preflight(preflightOf({ 'access-control-request-method': 'BREW' }), http)).toMatchObject({
      status: 400,
      body: 'Disallowed CORS method',
    });
    const privateNetwork = { 'access-control-request-private-network': 'true' };
    expect(preflight(preflightOf(privateNetwork), http).status).toBe(cors.refusesPrivateNetwork ? 400 : 200);
    const both = preflight(preflightOf({ ...privateNetwork, 'access-control-request-method': 'BREW' }), http);
    expect(both.body).toBe(`Disallowed CORS method${cors.refusesPrivateNetwork ? ', private-network' : ''}`);
  });

  it('adds headers to the response to a request with an origin', () => {
    const headers = corsHeaders(requestOf({ headers: { origin: ORIGIN } }), http);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBe(cors.credentials ? 'true' : undefined);
    expect(headers['access-control-expose-headers']).toBe(cors.exposeHeaders);
    expect(headers['vary']).toBe(http.variesOnOrigin ? 'Origin' : undefined);
  });

  it('repeats the origin of a request with a cookie if credentials are allowed', () => {
    const headers = corsHeaders(requestOf({ headers: { origin: ORIGIN, cookie: 'a=1' } }), http);
    expect(headers['access-control-allow-origin']).toBe(cors.credentials ? ORIGIN : '*');
    expect(headers['vary']).toBe(cors.credentials || http.variesOnOrigin ? 'Origin' : undefined);
  });

  it('adds at most Vary to the response to a request without an origin', () => {
    expect(corsHeaders(requestOf(), http)).toEqual(http.variesOnOrigin ? { vary: 'Origin' } : {});
  });
});
