import { describe, expect, test } from 'vitest';
import { call, hasQuirk, mockOf, RELEASES, servedIds } from './support.ts';

const create = (id: string, params: object = {}) => ({
  model_name: 'm',
  litellm_params: { model: 'openai/gpt-4o-mini', ...params },
  model_info: { id },
});

describe.each(RELEASES)('table and router of release $name', (release) => {
  const profile = release.name;
  const patchDropsConfigModels = hasQuirk(release, 'patch-drops-config-models');

  test('show a POST /model/update at once, or after a reload where the release has that bug', async () => {
    const mock = await mockOf({ profile });
    await call(mock, 'POST', '/model/new', create('a'));
    await call(mock, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'a' } });
    const params = () => mock.deployments.find(({ id }) => id === 'a')?.params;
    if (hasQuirk(release, 'update-waits-for-reload')) {
      expect(params()).not.toHaveProperty('rpm');
      mock.reload();
    }
    expect(params()).toHaveProperty('rpm', 5);
    expect(servedIds(mock)).toEqual(expect.arrayContaining(['config-1', 'config-2', 'a']));
  });

  test('show a PATCH at once, without the config models where the release has that bug', async () => {
    const mock = await mockOf({ profile });
    await call(mock, 'POST', '/model/new', create('a'));
    await call(mock, 'PATCH', '/model/a/update', { model_name: 'renamed' });
    const config = patchDropsConfigModels ? [] : ['gpt-4o', 'deepseek/*'];
    expect(mock.deployments.map(({ name }) => name)).toEqual([...config, 'renamed']);
  });

  test('lose parameters that a PATCH removes, in releases whose PATCH can', async () => {
    const mock = await mockOf({ profile });
    await call(mock, 'POST', '/model/new', create('a', { rpm: 5 }));
    await call(mock, 'PATCH', '/model/a/update', { litellm_params_to_remove: ['rpm'] });
    const { schemas, bodies } = release.validation;
    const { fields = {} } = schemas.models[bodies.patchModelModelModelIdUpdatePatch] ?? {};
    const removes = Object.hasOwn(fields, 'litellm_params_to_remove');
    expect(Object.keys(mock.deployments.at(-1)?.params ?? {}).includes('rpm')).toBe(!removes);
  });

  test('return 500 for a write that is not served, in releases that check it, and store it', async () => {
    const mock = await mockOf({ profile });
    const unserved = { ...create('a'), litellm_params: { model: 'no-such-provider/x' } };
    const { status, body } = await call(mock, 'POST', '/model/new', unserved);
    expect(status).toBe(release.writes.checksServed ? 500 : 200);
    const message = 'was saved to the database, but the model id(s)';
    expect(JSON.stringify(body).includes(message)).toBe(release.writes.checksServed);
    expect((await call(mock, 'POST', '/model/delete', { id: 'a' })).status).toBe(200);
  });
});

describe('a stored row', () => {
  test('contains no plain string of its parameters, and other ciphertext after each write', async () => {
    const mock = await mockOf();
    const secret = { api_key: 'sk-very-secret-value', api_base: 'https://secret.example/v1' };
    const { body } = await call(mock, 'POST', '/model/new', create('a', secret));
    const text = JSON.stringify(body);
    for (const value of Object.values(secret)) {
      expect(text).not.toContain(value);
      expect(text).not.toContain(Buffer.from(value).toString('base64').slice(0, 12));
    }
    const again = await call(mock, 'POST', '/model/new', create('b', secret));
    expect(again.body).not.toHaveProperty(
      'litellm_params.api_key',
      Reflect.get(body as object, 'litellm_params').api_key,
    );
  });
});

test('rejects writes to config models, a second model with one id, and every write while storing is off', async () => {
  const mock = await mockOf();
  expect((await call(mock, 'PATCH', '/model/config-1/update', {})).status).toBe(400);
  expect((await call(mock, 'POST', '/model/delete', { id: 'config-1' })).status).toBe(400);
  expect((await call(mock, 'POST', '/model/new', create('a'))).status).toBe(200);
  expect((await call(mock, 'POST', '/model/new', create('a'))).status).toBe(500);
  mock.configure({ database_connected: false });
  expect((await call(mock, 'POST', '/model/delete', { id: 'a' })).body).toMatchObject({
    error: {
      message: `{'error': "No DB Connected. Here's how to do it - https://docs.litellm.ai/docs/proxy/virtual_keys"}`,
    },
  });
  expect((await call(mock, 'GET', '/v1/models', undefined, { authorization: 'Bearer sk-user' })).status).toBe(400);
  mock.configure({ database_connected: true, store_model_in_db: false });
  expect((await call(mock, 'POST', '/model/new', create('b'))).status).toBe(500);
  expect((await call(mock, 'PATCH', '/model/a/update', {})).status).toBe(400);
});
