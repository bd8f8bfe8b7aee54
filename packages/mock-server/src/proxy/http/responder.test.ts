import { PythonError, pyFloat } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASES, requestOf } from '../../../test/emulated-proxy.ts';
import { DetailError } from '../errors/detail-error.ts';
import { Responder } from './responder.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe.each(RELEASES)('Responder of $name', ({ http }) => {
  const responder = new Responder(http);
  const request = requestOf();

  it('adds the headers of the release to a JSON response', () => {
    const { status, headers, body } = responder.json(request, 201, '{}');
    expect({ status, body }).toEqual({ status: 201, body: '{}' });
    expect(headers).toEqual({ ...JSON_HEADERS, ...http.always, ...(http.variesOnOrigin ? { vary: 'Origin' } : {}) });
  });

  it('varies on the encoding of a long body, measured in bytes', () => {
    const limit = http.variesOnEncodingFrom;
    const varies = (body: string, headers = {}) =>
      responder.json(requestOf({ headers }), 200, body).headers['vary']?.includes('Accept-Encoding') ?? false;
    if (limit === undefined) {
      expect(varies('x'.repeat(100_000))).toBe(false);
      return;
    }
    const origin = { origin: 'https://a.example' };
    expect(varies('x'.repeat(limit - 1))).toBe(false);
    expect(varies('x'.repeat(limit))).toBe(true);
    expect(varies('€'.repeat(Math.ceil(limit / 3)))).toBe(true);
    expect(varies('ü'.repeat(limit / 2 - 1))).toBe(false);
    expect(varies('x'.repeat(limit), origin)).toBe(true);
    expect(varies('x'.repeat(limit - 1), origin)).toBe(false);
  });

  it('adds CORS headers for a request with an origin', () => {
    const { headers } = responder.json(requestOf({ headers: { origin: 'https://a.example' } }), 200, '{}');
    expect(headers).toMatchObject({ ...JSON_HEADERS, 'access-control-allow-origin': '*' });
  });

  it('serializes an error and adds its headers', () => {
    const error = new DetailError(405, 'Method Not Allowed', { headers: { allow: 'GET' } });
    const { status, headers, body } = responder.error(request, error);
    expect({ status, body }).toEqual({ status: 405, body: '{"detail":"Method Not Allowed"}' });
    expect(headers).toMatchObject({ ...JSON_HEADERS, allow: 'GET' });
    expect(responder.error(request, new DetailError(404, 'x')).headers).not.toHaveProperty('allow');
  });

  it('throws for an error whose body is not serializable', () => {
    expect(() => responder.error(request, new DetailError(400, pyFloat(Number.NaN)))).toThrow(PythonError);
  });

  it('responds to an unhandled exception without the headers of the middlewares', () => {
    const { contentType, body } = http.crash;
    expect(responder.crash()).toEqual({ status: 500, headers: { 'content-type': contentType }, body });
  });

  it('redirects to the host of the request with its scheme and query', () => {
    const headers = { host: 'a.example:8080' };
    const { status, headers: sent, body } = responder.redirect(requestOf({ query: 'a=1&b', headers }), '/v1/models');
    expect({ status, body, location: sent['location'] }).toEqual({
      status: 307,
      body: '',
      location: 'http://a.example:8080/v1/models?a=1&b',
    });
    expect(sent).toMatchObject(http.always);
    expect(sent).not.toHaveProperty('content-type');
    const https = requestOf({ headers: { ...headers, 'x-forwarded-proto': 'https' } });
    expect(responder.redirect(https, '/models').headers['location']).toBe('https://a.example:8080/models');
  });

  it('percent-encodes the path of a redirect so that it is one ASCII path', () => {
    const path = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => `/model/${text}/update`);
    fc.assert(
      fc.property(path, (decoded) => {
        const location = responder.redirect(requestOf({ headers: { host: 'a' } }), decoded).headers['location'] ?? '';
        expect(location).toMatch(/^http:\/\/a\/[!-~]*$/);
        if (!decoded.includes('%'))
          expect(decodeURI(location.slice('http://a'.length))).toBe(decodeURI(encodeURI(decoded)));
      }),
    );
  });

  it.each([
    ['/a b', '/a%20b'],
    ['/50%', '/50%'],
    ['/[x]', '/[x]'],
    ['/ü', '/%C3%BC'],
  ])('encodes the path %s as %s', (path, encoded) => {
    expect(responder.redirect(request, path).headers['location']).toBe(`http://${encoded}`);
  });
});
