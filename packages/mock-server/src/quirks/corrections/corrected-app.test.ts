import { describe, expect, it } from 'vitest';
import { entry, hasQuirk, RELEASES, requestOf, stateOf } from '../../../test/emulated-proxy.ts';
import { ProxyApp } from '../../proxy/app.ts';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { RequestContract } from './contract/request-contract.ts';
import { correctRelease } from './correct-release.ts';
import { CorrectedApp } from './corrected-app.ts';

const contract = new RequestContract({ paths: {}, components: { schemas: {}, parameters: {} } });

describe.each(RELEASES)('CorrectedApp in $name', (release) => {
  const has = (name: Parameters<typeof hasQuirk>[1]) => hasQuirk(release, name);
  const appOf = () => {
    const state = stateOf(correctRelease(release, has), { modelList: [entry('config', {}, { id: 'c' })] });
    return new CorrectedApp(new ProxyApp(state), contract, has);
  };
  const send = (
    app: CorrectedApp,
    method: string,
    path: string,
    body: unknown = undefined,
    more: Partial<ProxyRequest> = {},
  ) =>
    app.handle(
      requestOf({
        method,
        path,
        headers: { authorization: 'Bearer sk-1234', 'content-type': 'application/json' },
        body: body === undefined ? '' : JSON.stringify(body),
        ...more,
      }),
    );

  it('leaves requests to the proxy that are not calls of an operation', () => {
    const app = appOf();
    expect(send(app, 'GET', '/health/liveliness').status).toBe(200);
    expect(send(app, 'GET', '/nope').status).toBe(404);
    expect(send(app, 'GET', '/models/').status).toBe(307);
    const headers = { origin: 'https://a.example', 'access-control-request-method': 'GET' };
    expect(send(app, 'OPTIONS', '/models', undefined, { headers })).toMatchObject({ status: 200, body: 'OK' });
  });

  it('rejects a request whose first key header is empty', () => {
    const app = appOf();
    const headers = { 'x-litellm-api-key': '', authorization: 'Bearer sk-1234' };
    expect(send(app, 'GET', '/models', undefined, { headers }).status).toBe(401);
    const last = { authorization: 'Bearer sk-1234', 'x-api-key': '' };
    expect(send(app, 'GET', '/models', undefined, { headers: last }).status).toBe(200);
  });

  it('returns 422 for values that JSON cannot represent', () => {
    const nan = '{"model_name":"a","litellm_params":{"model":"m","x":NaN}}';
    expect(send(appOf(), 'POST', '/model/new', undefined, { body: nan }).status).toBe(422);
  });

  it('does not let authentication fail for a body that is not an object', () => {
    const { status } = send(appOf(), 'POST', '/model/new', [1]);
    expect(status).toBe(has('body-not-an-object-crashes') ? 422 : 400);
  });

  it('returns 409 for an id that exists, and for a config model', () => {
    const app = appOf();
    expect(send(app, 'POST', '/model/new', entry('a', {}, { id: 'x' })).status).toBe(200);
    expect(send(app, 'POST', '/model/new', entry('b', {}, { id: 'x' })).status).toBe(409);
    expect(send(app, 'POST', '/model/delete', { id: 'c' }).status).toBe(409);
    expect(app.state.database.get('x')?.modelName).toBe('a');
  });

  it('keeps the id of a deployment in a PATCH', () => {
    const app = appOf();
    send(app, 'POST', '/model/new', entry('a', {}, { id: 'x' }));
    expect(send(app, 'PATCH', '/model/x/update', { model_info: { id: 'y', owner: 'me' } }).status).toBe(200);
    expect(app.state.database.get('x')?.info).toMatchObject({ id: 'x', owner: 'me' });
  });

  it('stores nothing that cannot be served', () => {
    const app = appOf();
    const body = entry('a', { model: 'no-such-provider/x' }, { id: 'x' });
    expect(send(app, 'POST', '/model/new', body).status).toBe(404);
    expect(app.state.database.size).toBe(0);
  });

  it('keeps the parameters that an update does not have', () => {
    const app = appOf();
    send(app, 'POST', '/model/new', entry('a', { my_extra: 1 }, { id: 'x' }));
    send(app, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'x' } });
    expect(app.state.router.get('x')?.litellm_params).toMatchObject({ rpm: 5, my_extra: 1 });
  });

  it('rejects references that do not exist in the envelope of the operation, in a release with that quirk', () => {
    const window = { start: '09:00', end: '17:00', timezone: 'Mars/Olympus', team_ids: ['red'] };
    const { status, body } = send(appOf(), 'POST', '/model/new', entry('a', {}, { access_windows: [window] }));
    if (!has('unknown-reference-is-a-400')) return expect(status).toBe(200);
    expect(status).toBe(404);
    expect(String(body)).toContain('"message":"The time zone Mars/Olympus does not exist"');
  });
});
