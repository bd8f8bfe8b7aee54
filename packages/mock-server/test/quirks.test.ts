import { describe, expect, test } from 'vitest';
import { QUIRKS } from '../src/index.ts';
import { call, mockOf, servedIds } from './support.ts';

const create = (id: string, params: object = {}) => ({
  model_name: 'm',
  litellm_params: { model: 'openai/gpt-4o-mini', ...params },
  model_info: { id },
});

test('the table has each quirk once, with what the proxy does and should do', () => {
  expect(new Set(QUIRKS.map(({ name }) => name)).size).toBe(QUIRKS.length);
  for (const quirk of QUIRKS) expect(quirk).toMatchObject({ does: /\S/, should: /\S/, transcript: /\S/ } as object);
});

describe.each(['1.71', '1.106', '1.109'])('%s with quirks off', async (profile) => {
  const fresh = () => mockOf({ profile, quirks: 'off' });

  test('rejects a missing field, a body that is not an object, and values that JSON cannot represent', async () => {
    const mock = await fresh();
    const missing = await call(mock, 'POST', '/model/new', { model_name: 'x' });
    expect(missing).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', 'litellm_params'] }] } });
    expect((await call(mock, 'POST', '/model/new', {})).status).toBe(422);
    expect((await call(mock, 'POST', '/model/new', [1])).status).toBe(profile === '1.109' ? 400 : 422);
    const nan = '{"model_name": "x", "litellm_params": {"model": "openai/gpt-4o", "extra": NaN}}';
    expect((await call(mock, 'POST', '/model/new', nan)).status).toBe(422);
  });

  test.each([
    { groups: true, strings: [] },
    { groups: 7, strings: [] },
    { groups: 'text', strings: [] },
    { groups: [1], strings: [] },
    { groups: [[]], strings: [] },
    { groups: [{}, 'beta'], strings: ['beta'] },
  ])('lists models whose config has access_groups $groups', async ({ groups, strings }) => {
    const entry = {
      model_name: 'm',
      litellm_params: { model: 'openai/gpt-4o' },
      model_info: { access_groups: groups },
    };
    const mock = await mockOf({ profile, quirks: 'off', config: { model_list: [entry] } });
    for (const path of ['/models?include_model_access_groups=true', '/model/info', '/model_group/info']) {
      expect((await call(mock, 'GET', path)).status, path).toBe(200);
    }
    const listed = await call(mock, 'GET', '/models?include_model_access_groups=true');
    const ids = (listed.body as { data: { id: string }[] }).data.map(({ id }) => id);
    expect(ids).toEqual(['m', ...strings]);
  });

  test('returns 409 for an id that exists, and does not store what it cannot serve', async () => {
    const mock = await fresh();
    await call(mock, 'POST', '/model/new', create('a'));
    expect((await call(mock, 'POST', '/model/new', create('a'))).status).toBe(409);
    const unknown = await call(mock, 'POST', '/model/new', create('b', { model: 'no-such-provider/x' }));
    expect(unknown.status).toBe(404);
    expect((await call(mock, 'POST', '/model/delete', { id: 'b' })).status).toBe(404);
    for (const [method, path] of [
      ['PATCH', '/model/a/update'],
      ['POST', '/model/update'],
    ] as const) {
      const body = { litellm_params: { model: 'no-such-provider/x' }, model_info: { id: 'a' } };
      expect((await call(mock, method, path, body)).status).toBe(404);
    }
    expect(mock.deployments.find(({ id }) => id === 'a')?.params).toMatchObject({ model: 'openai/gpt-4o-mini' });
  });

  test('keeps config models, ids and extra parameters, and serves each write at once', async () => {
    const mock = await fresh();
    await call(mock, 'POST', '/model/new', create('a', { my_extra: 'x', use_in_pass_through: true, api_key: 'k' }));
    await call(mock, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'a' } });
    expect(mock.deployments.find(({ id }) => id === 'a')?.params).toMatchObject({
      rpm: 5,
      my_extra: 'x',
      use_in_pass_through: true,
    });
    const patched = await call(mock, 'PATCH', '/model/a/update', { model_info: { owner: 'me' } });
    expect(patched.body).toMatchObject({ model_info: { id: 'a', owner: 'me' } });
    expect(servedIds(mock)).toEqual(expect.arrayContaining(['config-1', 'config-2', 'a']));
    const viewer = { authorization: 'Bearer sk-viewer' };
    expect((await call(mock, 'PATCH', '/model/a/update', {}, viewer)).status).toBe(403);
    mock.configure({ store_model_in_db: false });
    const off = await call(mock, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'a' } });
    expect(off.status).toBe(403);
  });
});
