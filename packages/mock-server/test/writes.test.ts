import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal } from '../src/proxy/state/seal.ts';
import { seededSources } from '../src/proxy/state/sources.ts';
import { call, mockOf, servedIds } from './support.ts';

const create = (id: string, params: object = {}) => ({
  model_name: 'm',
  litellm_params: { model: 'openai/gpt-4o-mini', ...params },
  model_info: { id },
});

describe('the two states', () => {
  test('1.71: POST /model/update shows only after a reload; one PATCH loses the config models', async () => {
    const mock = await mockOf({ profile: '1.71' });
    await call(mock, 'POST', '/model/new', create('a'));
    await call(mock, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'a' } });
    const rpm = () => mock.deployments.find(({ id }) => id === 'a')?.params;
    expect(rpm()).not.toHaveProperty('rpm');
    mock.reload();
    expect(rpm()).toHaveProperty('rpm', 5);
    expect(servedIds(mock)).toEqual(expect.arrayContaining(['config-1', 'config-2', 'a']));
    await call(mock, 'PATCH', '/model/a/update', { litellm_params: { rpm: 6 } });
    expect(servedIds(mock)).toEqual(['a']);
  });

  test.each(['1.106', '1.109'])('%s: both show at once and config models stay', async (profile) => {
    const mock = await mockOf({ profile });
    await call(mock, 'POST', '/model/new', create('a'));
    await call(mock, 'POST', '/model/update', { litellm_params: { rpm: 5 }, model_info: { id: 'a' } });
    expect(mock.deployments.find(({ id }) => id === 'a')?.params).toHaveProperty('rpm', 5);
    await call(mock, 'PATCH', '/model/a/update', { model_name: 'renamed' });
    expect(mock.deployments.map(({ name }) => name)).toEqual(['gpt-4o', 'deepseek/*', 'renamed']);
  });

  test('1.109 alone removes parameters', async () => {
    for (const [profile, left] of [
      ['1.106', true],
      ['1.109', false],
    ] as const) {
      const mock = await mockOf({ profile });
      await call(mock, 'POST', '/model/new', create('a', { rpm: 5 }));
      await call(mock, 'PATCH', '/model/a/update', { litellm_params_to_remove: ['rpm'] });
      expect(Object.keys(mock.deployments.at(-1)?.params ?? {}).includes('rpm')).toBe(left);
    }
  });

  test('a write that is not served afterwards is a 500 of later releases, and stays written', async () => {
    const mock = await mockOf({ profile: '1.106' });
    const { status, body } = await call(mock, 'POST', '/model/new', {
      ...create('a'),
      litellm_params: { model: 'no-such-provider/x' },
    });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).toContain('was saved to the database, but the model id(s)');
    expect((await call(mock, 'POST', '/model/delete', { id: 'a' })).status).toBe(200);
  });
});

describe('a stored row', () => {
  test('holds no text of its parameters, and is sealed afresh by each write', async () => {
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

  test('looks like NaCl ciphertext: its length follows the text', () => {
    const { random } = seededSources(1);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('standard', 'urlSafe'),
        (text, alphabet) => {
          const sealed = seal(text, alphabet as 'standard' | 'urlSafe', random);
          expect(sealed).toMatch(alphabet === 'standard' ? /^[A-Za-z0-9+/]+={0,2}$/ : /^[A-Za-z0-9_-]+={0,2}$/);
          expect(Buffer.from(sealed, 'base64').length).toBe(40 + new TextEncoder().encode(text).length);
        },
      ),
    );
  });
});

test('config models are read-only, an id is taken once, and nothing is stored when storing is off', async () => {
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
