import { describe, expect, test } from 'vitest';
import { startServer } from '../src/adapters/http/index.ts';
import { ADMIN, call, mockOf, RELEASES } from './support.ts';

const ONE: Record<string, string> = { authorization: 'Bearer sk-one' };

const wildcard = (params: object = {}) => ({
  model_name: 'openai/*',
  litellm_params: { model: 'openai/*', ...params },
  model_info: { id: 'm1' },
});

const skipping = RELEASES.filter(({ writes }) => writes.reloadSkipsEmptyTable);

test.each(skipping)('release $name removes config models only by a reload of a table with rows', async ({ name }) => {
  const server = await startServer({ profile: name, port: 0, config: { model_list: [] } });
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

describe.each(RELEASES.filter(({ reads }) => !reads.changesListsWhileReading))('release $name', ({ name: profile }) => {
  test('lists a key’s model group without deployments until a reload finds that nothing is served', async () => {
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
});

test.each(RELEASES.filter(({ writes }) => writes.checksServed))(
  'release $name serves a Vertex AI deployment for pass-through only with the parameters it needs',
  async ({ name: profile, router: { passThroughNeeds } }) => {
    const mock = await mockOf({ profile });
    const body = (names: readonly string[]) => ({
      ...wildcard(),
      litellm_params: {
        model: 'vertex_ai/gemini-1.5-pro',
        use_in_pass_through: true,
        ...Object.fromEntries(names.map((name) => [name, 'x'])),
      },
    });
    expect((await call(mock, 'POST', '/model/new', body(passThroughNeeds.slice(1)))).status).toBe(500);
    await call(mock, 'POST', '/model/delete', { id: 'm1' });
    expect((await call(mock, 'POST', '/model/new', body(passThroughNeeds))).status).toBe(200);
  },
);
