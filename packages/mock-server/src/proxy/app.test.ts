import type { PyValue } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, requestOf, stateOf } from '../../test/emulated-proxy.ts';
import { ProxyApp } from './app.ts';
import { UnhandledException } from './errors/unhandled-exception.ts';
import type { ProxyRequest } from './http/messages.ts';

const ADMIN = { authorization: 'Bearer sk-1234', 'content-type': 'application/json' };

describe.each(RELEASES)('ProxyApp of $name', (release) => {
  const app = () => new ProxyApp(stateOf(release, { modelList: [entry('gpt-4o', {}, { id: 'c' })] }));
  const send = (
    proxy: ProxyApp,
    method: string,
    path: string,
    more: Partial<ProxyRequest> & { json?: PyValue } = {},
  ) => {
    const { json, ...request } = more;
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    return proxy.handle(requestOf({ method, path, headers: ADMIN, ...body, ...request }));
  };

  it('runs an operation and returns its body with the headers of the release', () => {
    const { status, headers, body } = send(app(), 'GET', '/models');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/json', ...release.http.always });
    expect(String(body)).toMatch(/^{"data":\[{"id":"gpt-4o"/);
  });

  it('responds to health routes, redirects, preflights and other paths', () => {
    const proxy = app();
    expect(send(proxy, 'GET', '/health/liveliness')).toMatchObject({ status: 200, body: '"I\'m alive!"' });
    expect(send(proxy, 'POST', '/health/liveliness')).toMatchObject({ status: 405, headers: { allow: 'GET' } });
    expect(send(proxy, 'GET', '/models/').status).toBe(307);
    expect(send(proxy, 'GET', '/nope')).toMatchObject({ status: 404, body: '{"detail":"Not Found"}' });
    expect(send(proxy, 'PUT', '/models')).toMatchObject({ status: 405, headers: { allow: 'GET' } });
    const preflight = { origin: 'https://a.example', 'access-control-request-method': 'GET' };
    expect(send(proxy, 'OPTIONS', '/models', { headers: preflight }).body).toBe('OK');
  });

  it('parses the body, then checks the key, then validates the body, then checks the permission', () => {
    const proxy = app();
    const status = (body: string, headers: Record<string, string>) =>
      send(proxy, 'POST', '/model/delete', { body, headers }).status;
    expect(status('{', {})).toBe(422);
    expect(status('{}', {})).toBe(401);
    expect(status('{}', { authorization: 'Bearer sk-user' })).toBe(422);
    expect(status('{"id": "c"}', { authorization: 'Bearer sk-user' })).toBe(400);
    expect(status('{"id": "c", "model": "other"}', { authorization: 'Bearer sk-limited' })).toBe(
      release.auth.models.denied('key', 'other', []).status,
    );
  });

  it('checks the query together with the body in a release that merges them', () => {
    const query = 'model=other';
    const headers = { authorization: 'Bearer sk-limited' };
    const denied = release.auth.models.denied('key', 'other', []).status;
    expect(send(app(), 'GET', '/models', { query, headers }).status).toBe(release.auth.mergesQuery ? denied : 200);
  });

  it('returns the crash of the release for an exception that the proxy does not handle', () => {
    const crash = { status: 500, body: release.http.crash.body };
    expect(send(app(), 'POST', '/model/new', { json: {} })).toMatchObject(crash);
    const broken = new ProxyApp(stateOf(release, { modelList: [entry('a', {}, { access_groups: true })] }));
    const headers = { authorization: 'Bearer sk-limited' };
    expect(send(broken, 'GET', '/model_group/info', { headers })).toMatchObject(crash);
    const proxy = app();
    expect(proxy.fail(requestOf(), new UnhandledException('x'))).toMatchObject(crash);
  });

  it('throws for a bug of the mock', () => {
    expect(() => app().fail(requestOf(), new TypeError('bug'))).toThrow('bug');
  });

  it('crashes on some data of a rejected read in a release that logs it', () => {
    const data = { litellm_logging_obj: '1' };
    const crashes = release.auth.crashesOnRefusal(data);
    const request = { query: 'litellm_logging_obj=1', headers: {} };
    expect(send(app(), 'GET', '/models', request).status).toBe(crashes ? 500 : 401);
    expect(send(app(), 'POST', '/model/delete', { ...request, json: { id: 'x' } }).status).toBe(401);
  });

  it('returns the same for a repeated read until a deployment changes', () => {
    const proxy = app();
    const list = () => String(send(proxy, 'GET', '/models').body);
    const before = list();
    expect(list()).toBe(before);
    send(proxy, 'POST', '/model/new', { json: entry('other', {}, { id: 'x' }) });
    expect(list()).toContain('"other"');
    send(proxy, 'POST', '/model/delete', { json: { id: 'x' } });
    expect(list()).toBe(before);
  });

  it('ignores the body of a read', () => {
    const { auth } = release;
    const status = send(app(), 'GET', '/models', { body: '{' }).status;
    expect(status).toBe(auth.body.rejectsInvalid ? 400 : 200);
    expect(send(app(), 'GET', '/models', { body: '{}' }).status).toBe(200);
  });
});
