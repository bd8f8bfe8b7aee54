import { describe, expect, it } from 'vitest';
import type { LitellmModelsClient } from '../src/index.ts';
import { connectionError, envelope, json, type Reply, rejection, scripted } from './support/scripted.ts';

const MODELS = { data: [], object: 'list' };
const ROW = { model_name: 'chat', litellm_params: { model: 'm' }, model_info: { id: 'd-1', db_model: true } };
const NEW = { model_name: 'chat', litellm_params: { model: 'm' } };

/** Calls of every method with the given options. */
const methods: readonly [string, (client: LitellmModelsClient, options: never) => Promise<unknown>][] = [
  ['deployments.create', ({ deployments }, options) => deployments.create(NEW, options)],
  ['deployments.get', ({ deployments }, options) => deployments.get('d-1', options)],
  ['deployments.list', ({ deployments }, options) => deployments.list({}, options)],
  ['deployments.find', ({ deployments }, options) => deployments.find('chat', options)],
  ['deployments.update', ({ deployments }, options) => deployments.update('d-1', {}, options)],
  ['deployments.legacyUpdate', ({ deployments }, options) => deployments.legacyUpdate('d-1', {}, options)],
  ['deployments.delete', ({ deployments }, options) => deployments.delete('d-1', options)],
  ['deployments.replace', ({ deployments }, options) => deployments.replace('d-1', NEW, options)],
  ['deployments.waitUntilServed', ({ deployments }, options) => deployments.waitUntilServed('d-1', options)],
  ['groups.list', ({ groups }, options) => groups.list(options)],
  ['groups.get', ({ groups }, options) => groups.get('chat', options)],
  ['models.list', ({ models }, options) => models.list({}, options)],
  ['server.info', ({ server }, options) => server.info(options)],
];

const DURATION = 'a positive number of milliseconds (Infinity for no limit)';

describe.each(methods)('%s', (_, call) => {
  it.each([
    ['an unknown option', { ifUnchangd: 'x' }, 'unknown property "ifUnchangd" in options: expected one of '],
    ['an option in other spelling', { time_out: 5 }, 'unknown property "time_out" in options: did you mean "timeout"?'],
    ['options as null', null, ''],
    ['a negative timeout', { timeout: -1 }, `expected options.timeout to be ${DURATION}, got -1`],
    ['a timeout as a string', { timeout: '5' }, `expected options.timeout to be ${DURATION}, got string`],
    [
      'a controller instead of its signal',
      { signal: new AbortController() },
      'expected options.signal to be an AbortSignal, got AbortController',
    ],
  ])('rejects %s and sends nothing', async (_case, options, message) => {
    const { client, sent } = scripted({}, { data: [ROW] });
    const error = await rejection(call(client, options as never));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
    expect(sent).toEqual([]);
  });
});

describe('options of one method', () => {
  it('are rejected by other methods', async () => {
    const { client, sent } = scripted({}, { data: [ROW] });
    const { deployments } = client;
    for (const call of [
      () => deployments.get('d-1', { ifUnchanged: 'x' } as never),
      () => deployments.create(NEW, { ifUnchanged: 'x' } as never),
      () => deployments.delete('d-1', { allowDroppingConfigModels: true } as never),
      () => deployments.waitUntilServed('d-1', { timeout: Number.NaN }),
    ]) {
      expect(await rejection(call())).toBeInstanceOf(TypeError);
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ['a signal', { signal: new AbortController().signal }, 'signal', 'AbortSignal'],
    ['a timeout', { timeout: 5 }, 'timeout', 'number'],
    ['an object', { team_id: {} }, 'team_id', 'Object'],
  ])('are rejected in place of the query: %s', async (_, query, name, type) => {
    const { client, sent } = scripted({}, MODELS);
    for (const call of [() => client.models.list(query as never), () => client.deployments.list(query as never)]) {
      const error = await rejection(Promise.resolve().then<unknown>(call));
      expect(error).toEqual(
        new TypeError(
          `expected query.${name} to be a query parameter, got ${type}: pass options as the argument after it`,
        ),
      );
    }
    expect(sent).toEqual([]);
  });

  it('accept Infinity as a limit and null as a signal', async () => {
    const { client } = scripted({}, MODELS);
    expect(await client.models.list({}, { timeout: Infinity, deadline: Infinity, signal: null })).toEqual([]);
  });
});

describe('the attempts of an error', () => {
  const change = { litellm_params: { api_key: 'sk-1****2345' } };
  it.each([
    ['was refused by the client', (c: LitellmModelsClient) => c.deployments.update('d-1', change), 'refused'],
    [
      'had an invalid deployment',
      (c: LitellmModelsClient) => c.deployments.create({ ...NEW, model_name: '' }),
      'validation',
    ],
    [
      'was aborted before it started',
      (c: LitellmModelsClient) => c.models.list({}, { signal: AbortSignal.abort() }),
      'aborted',
    ],
    [
      'did not match ifUnchanged',
      (c: LitellmModelsClient) => c.deployments.delete('d-1', { ifUnchanged: 'x' }),
      'conflict',
    ],
  ])('are 0 if the call %s', async (_, call, code) => {
    const { client } = scripted({}, { data: [ROW] });
    expect(await rejection(call(client))).toMatchObject({ code, attempts: 0 });
  });

  it('are 0 if the apiKey function fails or is too slow', async () => {
    const failing = scripted({ apiKey: () => Promise.reject(new Error('vault down')) }, MODELS);
    expect(await rejection(failing.client.models.list())).toMatchObject({ code: 'authentication', attempts: 0 });
    let resolve = (_: string): void => {};
    const key = new Promise<string>((resolveKey) => {
      resolve = resolveKey;
    });
    const slow = scripted({ apiKey: () => key, timeout: 5, retry: false }, MODELS);
    expect(await rejection(slow.client.models.list())).toMatchObject({ code: 'timeout', attempts: 0 });
    resolve('sk-late');
    await new Promise((done) => setTimeout(done, 0));
    expect(slow.sent).toEqual([]);
  });

  it('are the number of requests sent', async () => {
    const { client } = scripted({}, connectionError('ECONNRESET'), envelope('x', 503), json({}, 500));
    expect(await rejection(client.models.list())).toMatchObject({ attempts: 3, status: 500 });
    const empty = scripted({}, { data: [] });
    expect(await rejection(empty.client.groups.get('x'))).toMatchObject({ code: 'not_found', attempts: 1 });
    const waited = empty.client.deployments.waitUntilServed('d-1', { timeout: 30, interval: 5 });
    expect((await rejection(waited)) as { attempts: number }).toMatchObject({ code: 'timeout' });
  });
});

describe('an aborted create', () => {
  it('rejects with the id, and says that the deployment may have been created', async () => {
    const hang: Reply = () => new Promise<never>(() => {});
    for (const replies of [[hang], [json({}, 500), hang], [json({}, 500), { data: [] }]]) {
      const { client } = scripted({ readBack: { timeout: 60_000, interval: 60_000 } }, ...replies);
      const caller = new AbortController();
      const created = client.deployments.create({ ...NEW, model_info: { id: 'd-1' } }, { signal: caller.signal });
      setTimeout(() => caller.abort(), 20);
      expect(await rejection(created)).toMatchObject({
        code: 'aborted',
        modelId: 'd-1',
        message: expect.stringContaining('Deployment "d-1" may or may not have been created.'),
      });
    }
    const notSent = scripted({}, MODELS).client.deployments.create(NEW, { signal: AbortSignal.abort() });
    expect(String(await rejection(notSent))).not.toContain('may or may not');
  });
});

describe('a key that arrives after the timeout of its attempt', () => {
  it('is not sent, and does not count as sent by a later attempt', async () => {
    const resolvers: ((key: string) => void)[] = [];
    const apiKey = (): Promise<string> =>
      new Promise((resolve) => {
        resolvers.push(resolve);
      });
    const { client, sent } = scripted(
      { apiKey, timeout: 30, retry: { attempts: 2, minDelay: 1, maxDelay: 1 } },
      MODELS,
    );
    const error = rejection(client.deployments.create(NEW));
    await new Promise((done) => setTimeout(done, 40));
    resolvers[0]?.('sk-late');
    expect(await error).toMatchObject({ code: 'timeout', attempts: 0 });
    expect(sent).toEqual([]);
  });
});
