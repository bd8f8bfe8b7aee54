import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../src/index.ts';
import { envelope, json, type Reply, rejection, type Sent, scripted } from './support/scripted.ts';

const row = (id: string, db = true, extra: object = {}): object => ({
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
  model_info: { id, db_model: db, ...extra },
});
const written = (id: string): object => ({
  model_id: id,
  model_name: 'chat',
  litellm_params: { model: 'Q'.repeat(80), rpm: 7 },
  model_info: { id },
});
const isWrite = ({ method }: Sent): boolean => method !== 'GET';

/** A proxy that serves these rows and takes every write. */
function serving(rows: readonly object[], options: Partial<ClientOptions> = {}): ReturnType<typeof scripted> {
  const ofId = (id: string | null): object[] =>
    rows.filter((r) => (r as { model_info: { id: string } }).model_info.id === id);
  const reply: Reply = ({ method, url }) => {
    if (method !== 'GET') return written('d-1');
    const { searchParams } = new URL(url);
    if (!searchParams.has('litellm_model_id')) return { data: rows };
    const found = ofId(searchParams.get('litellm_model_id'));
    return found.length ? { data: found } : json({ detail: { error: 'Model id = x not found on litellm proxy' } }, 400);
  };
  return scripted(options, reply);
}

// Ciphertext of the real proxy: of 1.71 in one alphabet, of the later ones in the other.
const CIPHERTEXTS = [
  '9rUijMxzGopsHJ8qDKyad/lAjJ2QayQ3JzpcexM7+YYPtOkHGVCaj3ukOfby0H0N6M49E7zn+w==',
  'oCYyp6Ozh5JYTCNp9uiNpuGKZi3vj7lbUKUMOIsJU_vjgw3ikTBP6sRU0CiqHL4cIGjcI6ekYGOwdQ==',
];

describe('a secret that is none', () => {
  const params: [string, Record<string, unknown>][] = [
    ['a mask', { api_key: 'sk-1****2345' }],
    ['a short mask', { api_key: 'Bear** zzz' }],
    ['stars alone', { api_key: '********' }],
    ['our own redaction', { api_key: '[redacted]' }],
    ['a mask in a list', { fallbacks: [{ api_key: 'sk-1*******2345' }] }],
    ['a mask in credentials that are text', { vertex_credentials: '{"private_key": "MIIE****3w=="}' }],
    ['a mask in a header', { extra_headers: { authorization: 'Bear** zzz' } }],
    ...CIPHERTEXTS.map((text): [string, Record<string, unknown>] => ['ciphertext', { api_key: text }]),
    ...CIPHERTEXTS.map((text): [string, Record<string, unknown>] => [
      'ciphertext of another field',
      { api_base: text },
    ]),
  ];
  it.each(params)('%s is refused in every write before it leaves', async (_, given) => {
    const { client, sent } = serving([row('d-1')]);
    const litellm_params = { model: 'openai/gpt-4o', ...given };
    const { deployments, http } = client;
    const calls = [
      deployments.create({ model_name: 'chat', litellm_params }),
      deployments.update('d-1', { litellm_params: given }),
      deployments.legacyUpdate('d-1', { litellm_params: given }),
      deployments.replace('d-1', { model_name: 'chat', litellm_params }),
      http.POST('/model/new', { body: { model_name: 'chat', litellm_params } }),
      http.PATCH('/model/{model_id}/update', {
        params: { path: { model_id: 'd-1' } },
        body: { litellm_params: given },
      }),
    ];
    for (const call of calls) {
      const error = await rejection(call);
      expect(error).toMatchObject({ code: 'refused', kind: 'false_secret' });
      expect(String(error)).not.toContain(Object.values(given)[0]);
    }
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it.each([
    'sk-proj-0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4cD5eF6gH7iJ8kL9mN0oP1qR2sT3uV4wX5yZ6aB7cD8eF9gH0iJ1kL2mN3oP4qR5s_',
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'gsk_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4cD5eF6g',
    'os.environ/OPENAI_API_KEY',
    'openai/*',
    'short',
  ])('a real one leaves: %s', async (api_key) => {
    const { client, sent } = serving([]);
    await client.deployments.create({ model_name: 'chat', litellm_params: { model: 'openai/gpt-4o', api_key } });
    expect(sent.filter(isWrite)).toHaveLength(1);
  });
});

describe('update', () => {
  it('refuses a parameter that is both set and removed', async () => {
    const { client, sent } = serving([row('d-1')]);
    const both = client.deployments.update('d-1', { litellm_params: { rpm: 1 }, unset: ['rpm'] });
    expect(await rejection(both)).toMatchObject({ code: 'refused', kind: 'set_and_unset', modelId: 'd-1' });
    expect(sent).toEqual([]);
  });

  it('never sends a foreign id, and always its own with model_info', async () => {
    const { client, sent } = serving([row('d-1')]);
    const foreign = client.deployments.update('d-1', { model_info: { id: 'd-2', owner: 'me' } });
    expect(await rejection(foreign)).toMatchObject({ code: 'refused', kind: 'foreign_id' });
    expect(sent).toEqual([]);
    await client.deployments.update('d-1', { model_info: { owner: 'me' } });
    await client.deployments.update('d-1', { model_info: { id: 'd-1' } });
    await client.deployments.update('d-1', { litellm_params: { rpm: 1 } });
    expect(sent.filter(isWrite).map(({ body }) => body)).toEqual([
      { model_info: { id: 'd-1', owner: 'me' } },
      { model_info: { id: 'd-1' } },
      { litellm_params: { rpm: 1 } },
    ]);
  });

  it.each([{ litellm_params: { rpm: null } }, { model_name: null }, { model_info: { tier: null } }])(
    'refuses null, which the proxy would ignore: %j',
    async (change) => {
      const { client, sent } = serving([row('d-1')]);
      expect(await rejection(client.deployments.update('d-1', change as object))).toMatchObject({
        kind: 'null_is_ignored',
      });
      expect(sent).toEqual([]);
    },
  );

  it('sends unset as the proxy names it, and not to a proxy that would take no notice', async () => {
    const { client, sent } = serving([row('d-1')]);
    await client.deployments.update('d-1', { unset: ['rpm', 'tpm'] });
    expect(sent.find(isWrite)).toMatchObject({
      method: 'PATCH',
      path: '/model/d-1/update',
      body: { litellm_params_to_remove: ['rpm', 'tpm'] },
    });
    const old = serving([row('d-1')], { serverVersion: '1.108.11' });
    expect(await rejection(old.client.deployments.update('d-1', { unset: ['rpm'] }))).toMatchObject({
      kind: 'cannot_unset',
    });
    expect(old.sent.filter(isWrite)).toEqual([]);
  });

  it.each(['a/b', '.', '..'])('refuses an id that no path can hold: %s', async (id) => {
    const { client, sent } = serving([row(id)]);
    expect(await rejection(client.deployments.update(id, {}))).toMatchObject({ kind: 'unreachable_id' });
    expect(sent).toEqual([]);
  });

  describe('where one PATCH drops the config models', () => {
    const both = [row('d-1'), row('c-1', false)];
    it.each([
      ['1.71.1', both, false],
      ['1.74.12', both, false],
      ['1.75.0', both, true],
      ['1.109.1', both, true],
      ['1.71.1', [row('d-1')], true],
    ])('%s', async (serverVersion, rows, goesOn) => {
      const { client, sent } = serving(rows, { serverVersion });
      const update = client.deployments.update('d-1', { litellm_params: { rpm: 1 } });
      if (goesOn) await update;
      else expect(await rejection(update)).toMatchObject({ code: 'refused', kind: 'drops_config_models' });
      expect(sent.filter(isWrite)).toHaveLength(goesOn ? 1 : 0);
      await client.deployments.update('d-1', { litellm_params: { rpm: 1 } }, { dropsConfigModels: true });
      expect(sent.filter(isWrite)).toHaveLength(goesOn ? 2 : 1);
    });

    it('goes by the looks of what is served, where the version is a secret', async () => {
      const hidden = { serverVersion: undefined };
      const old = serving(both, hidden);
      expect(await rejection(old.client.deployments.update('d-1', {}))).toMatchObject({ kind: 'drops_config_models' });
      const newer = serving(
        [row('d-1', true, { blocked: false }), row('c-1', false, { pricing_overrides: [] })],
        hidden,
      );
      await newer.client.deployments.update('d-1', {});
    });
  });
});

describe('a model of the config file', () => {
  it('is refused by every write before it leaves, with what to do', async () => {
    const { client, sent } = serving([row('c-1', false)]);
    const { deployments } = client;
    const replaced = deployments.replace('c-1', { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o' } });
    for (const call of [
      deployments.update('c-1', {}),
      deployments.legacyUpdate('c-1', {}),
      deployments.delete('c-1'),
      replaced,
    ]) {
      expect(await rejection(call)).toMatchObject({
        code: 'config_model',
        modelId: 'c-1',
        message: expect.stringContaining('config file'),
      });
    }
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('of which nothing is served yet is left to the proxy', async () => {
    const { client, sent } = serving([]);
    await client.deployments.update('d-9', { litellm_params: { rpm: 1 } });
    expect(sent.filter(isWrite)).toHaveLength(1);
    expect(await rejection(client.deployments.update('d-9', {}, { ifUnchanged: 'x' }))).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a create that was saved, but is not served', () => {
  it('says so, with the id, and is not looked for', async () => {
    const message =
      "Model create was saved to the database, but these deployments are not live in this pod's router: d-1";
    const { client, sent } = scripted({}, envelope(message, 500));
    const made = client.deployments.create({
      model_name: 'chat',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-1' },
    });
    expect(await rejection(made)).toMatchObject({
      code: 'server',
      kind: 'saved_not_served',
      modelId: 'd-1',
      message: expect.stringContaining('saved to the database'),
    });
    expect(sent).toHaveLength(1);
  });
});

describe('replace', () => {
  it('deletes nothing for what cannot be created', async () => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    for (const wrong of [
      {},
      { model_name: 'x' },
      { model_name: 'x', litellm_params: {} },
      { litellm_params: { model: 'm' } },
    ]) {
      expect(await rejection(deployments.replace('d-1', wrong as never))).toMatchObject({ code: 'validation' });
      expect(await rejection(deployments.create(wrong as never))).toMatchObject({
        code: 'validation',
        issues: [{ type: 'missing' }],
      });
    }
    expect(sent).toEqual([]);
  });

  it('refuses the id of another deployment', async () => {
    const { client, sent } = serving([row('d-1')]);
    const replaced = client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-2' },
    });
    expect(await rejection(replaced)).toMatchObject({ code: 'refused', kind: 'foreign_id', modelId: 'd-1' });
    expect(sent).toEqual([]);
  });

  it('says that the deployment is gone when the second half fails', async () => {
    const { client } = scripted({}, { data: [row('d-1')] }, { message: 'deleted' }, envelope('Not you', 403));
    const error = await rejection(
      client.deployments.replace('d-1', { model_name: 'chat', litellm_params: { model: 'm' } }),
    );
    expect(error).toMatchObject({
      code: 'permission',
      message: expect.stringContaining('was deleted, and creating it again failed'),
    });
  });

  it('waits out reads that still show the deployment of before', async () => {
    const old = row('d-1');
    const now = { ...row('d-1'), litellm_params: { model: 'openai/gpt-4o' } };
    const readBack = { timeout: 5000, interval: 5 };
    const { client } = scripted(
      { readBack },
      { data: [old] },
      { message: 'deleted' },
      envelope('x', 500),
      { data: [old] },
      { data: [now] },
    );
    const replaced = await client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'openai/gpt-4o' },
    });
    expect(replaced).toMatchObject({ id: 'd-1', litellm_params: { model: 'openai/gpt-4o' } });
  });
});

describe('an answer that is not from the proxy', () => {
  const html = (status: number): Response =>
    new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });
  it.each([
    ['a login page', () => html(200), 200],
    ['a page of a gateway', () => html(502), 502],
    ['half of it', () => new Response('{"data": [', { headers: { 'content-type': 'application/json' } }), 200],
    ['nothing', () => new Response(''), 200],
    ['a word', () => json('ok'), 200],
    ['JSON of another kind', () => json({ items: [] }), 200],
    ['a list', () => json([]), 200],
  ])('%s', async (_, reply, status) => {
    const { client } = scripted({ retry: false }, reply);
    const { deployments, groups, models, http } = client;
    for (const call of [deployments.list(), deployments.get('x'), groups.list(), groups.get('x'), models.list()]) {
      expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status });
    }
    if (status === 200 && !_.includes('JSON') && !_.includes('word') && !_.includes('list') && !_.includes('nothing')) {
      expect(await rejection(http.GET('/v1/models'))).toMatchObject({ code: 'not_the_proxy' });
    }
  });
});

describe('what the proxy would take no notice of', () => {
  it.each([
    ['a parameter beside litellm_params', { rpm: 5 }, 'has no "rpm"; it knows model_name, litellm_params'],
    ['a field in other letters', { litellmParams: {} }, 'did you mean "litellm_params"?'],
    ['nothing', undefined, 'takes an object'],
    ['a text', 'rpm', 'takes an object'],
  ])('is refused before it leaves: %s', async (_, wrong, why) => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    const whole = typeof wrong === 'object' ? { model_name: 'm', litellm_params: { model: 'm' }, ...wrong } : wrong;
    for (const call of [
      () => deployments.update('d-1', wrong as never),
      () => deployments.legacyUpdate('d-1', wrong as never),
      () => deployments.create(whole as never),
      () => deployments.replace('d-1', whole as never),
    ]) {
      expect(await rejection(call())).toMatchObject({ name: 'TypeError', message: expect.stringContaining(why) });
    }
    expect(sent).toEqual([]);
  });

  it('is a legacyUpdate of model_info, and says so', async () => {
    const { client, sent } = serving([row('d-1')]);
    const updated = client.deployments.legacyUpdate('d-1', { model_info: { owner: 'me' } } as never);
    expect(await rejection(updated)).toMatchObject({ message: expect.stringContaining('has no "model_info"') });
    expect(sent).toEqual([]);
  });

  it('nothing is looked for by no name', async () => {
    const { client, sent } = serving([row('d-1')]);
    for (const name of [undefined, '', 5])
      expect(await rejection(client.deployments.find(name as never))).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('a write that somebody before the proxy turned away', () => {
  it.each([
    [
      'a redirect to another origin',
      () => new Response(null, { status: 308, headers: { location: 'https://a.example/' } }),
    ],
    ['a page with 403', () => new Response('<html>No', { status: 403 })],
  ])('did not happen, and is not looked for: %s', async (_, reply) => {
    const { client, sent } = scripted({}, reply);
    const made = client.deployments.create({
      model_name: 'm',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-1' },
    });
    expect(await rejection(made)).toMatchObject({ code: 'not_the_proxy', modelId: 'd-1', attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});

describe('an error of a call about one deployment', () => {
  it('has its id', async () => {
    const { client } = scripted({}, ({ method }) => (method === 'GET' ? { data: [row('d-1')] } : envelope('x', 500)));
    const { deployments } = client;
    for (const call of [deployments.update('d-1', {}), deployments.legacyUpdate('d-1', {}), deployments.delete('d-1')])
      expect(await rejection(call)).toMatchObject({ code: 'server', modelId: 'd-1' });
  });
});

describe('an id that the config file has as a number', () => {
  it('is a text like any other', async () => {
    const { client } = scripted({}, { data: [{ ...row('x', false), model_info: { id: 7, db_model: false } }] });
    expect(await client.deployments.get('7')).toMatchObject({ id: '7', source: 'config' });
  });
});

describe('an answer that only looks like the proxy', () => {
  it.each([null, 5, 'x', {}, { model_info: null }])('entries of %j are no deployments', async (entry) => {
    const { client } = scripted({ retry: false }, { data: [entry] });
    for (const call of [client.deployments.list(), client.deployments.get('x'), client.deployments.find('x')]) {
      expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status: 200 });
    }
  });

  it('is not taken for the deployment that was asked for, however many others it holds', async () => {
    const { client, sent } = scripted({ retry: false }, { data: [row('d-2'), row('d-3')] });
    expect(await rejection(client.deployments.get('d-1'))).toMatchObject({ code: 'not_found', modelId: 'd-1' });
    const deleted = client.deployments.delete('d-1', { ifUnchanged: 'x' });
    expect(await rejection(deleted)).toMatchObject({ code: 'not_found' });
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('is not taken for a created deployment', async () => {
    const { client } = scripted({ retry: false }, {}, { data: [] });
    const made = client.deployments.create({ model_name: 'chat', litellm_params: { model: 'm' } });
    expect(await rejection(made)).toMatchObject({
      code: 'outcome_unknown',
      status: 200,
      method: 'POST',
      path: '/model/new',
      rawBody: '{}',
    });
  });
});
