import { describe, expect, test } from 'vitest';
import { startServer } from '../src/adapters/http/index.ts';
import { ADMIN, call, mockOf } from './support.ts';

const ONE: Record<string, string> = { authorization: 'Bearer sk-one' };

const wildcard = (params: object = {}) => ({
  model_name: 'openai/*',
  litellm_params: { model: 'openai/*', ...params },
  model_info: { id: 'm1' },
});

test('1.71: a reload of an empty table drops nothing, and the next one that finds a row drops what the file does not list', async () => {
  const server = await startServer({ profile: '1.71', port: 0, config: { model_list: [] } });
  const post = (path: string, body: object) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { ...ADMIN, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const served = async () => {
    const body: { data: { id: string }[] } = await (await fetch(`${server.url}/v1/models`, { headers: ADMIN })).json();
    return body.data.map(({ id }) => id);
  };
  const models = [{ model_name: 'seeded', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 's' } }];
  await post('/__admin/reset', { config: { model_list: models } });
  await post('/__admin/reload', {});
  expect(await served()).toEqual(['seeded']);
  await post('/model/new', {
    model_name: 'row',
    litellm_params: { model: 'openai/gpt-4o' },
    model_info: { id: 'r' },
  });
  expect(await served()).toEqual(['row']);
  await server.close();
});

describe.each(['1.106', '1.109'])('%s', (profile) => {
  test('groups are listed for a key until the reload that finds nothing served', async () => {
    const keys = { keys: [{ key: 'sk-one', user_id: 'u', user_role: 'internal_user', models: ['gone'] }], teams: [] };
    const mock = await mockOf({ profile, config: { model_list: [] }, keys });
    const groups = async () => (await call(mock, 'GET', '/model_group/info', undefined, ONE)).body;
    expect(await groups()).toEqual({ data: [] });
    await call(mock, 'POST', '/model/new', wildcard());
    await call(mock, 'POST', '/model/delete', { id: 'm1' });
    expect(await groups()).toEqual({ data: [expect.objectContaining({ model_group: 'gone', providers: [] })] });
    mock.reload();
    expect(await groups()).toEqual({ data: [] });
  });

  test('pass-through to Vertex AI needs project and location alone', async () => {
    const mock = await mockOf({ profile });
    const body = (params: object) => ({
      ...wildcard(),
      litellm_params: { model: 'vertex_ai/gemini-1.5-pro', use_in_pass_through: true, ...params },
    });
    expect((await call(mock, 'POST', '/model/new', body({ vertex_project: 'p' }))).status).toBe(500);
    await call(mock, 'POST', '/model/delete', { id: 'm1' });
    const whole = body({ vertex_project: 'p', vertex_location: 'l' });
    expect((await call(mock, 'POST', '/model/new', whole)).status).toBe(200);
  });
});
