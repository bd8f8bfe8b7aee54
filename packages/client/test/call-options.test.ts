import { describe, expect, it } from 'vitest';
import type { LitellmModelsClient } from '../src/index.ts';
import { broken, envelope, json, type Reply, rejection, scripted } from './support/scripted.ts';

const MODELS = { data: [], object: 'list' };
const ROW = { model_name: 'chat', litellm_params: { model: 'm' }, model_info: { id: 'd-1', db_model: true } };
const NEW = { model_name: 'chat', litellm_params: { model: 'm' } };

/** Every method with these options, which are wrong. */
const methods: readonly [string, (client: LitellmModelsClient, options: never) => Promise<unknown>][] = [
  ['create', ({ deployments }, options) => deployments.create(NEW, options)],
  ['get', ({ deployments }, options) => deployments.get('d-1', options)],
  ['list', ({ deployments }, options) => deployments.list({}, options)],
  ['find', ({ deployments }, options) => deployments.find('chat', options)],
  ['update', ({ deployments }, options) => deployments.update('d-1', {}, options)],
  ['legacyUpdate', ({ deployments }, options) => deployments.legacyUpdate('d-1', {}, options)],
  ['delete', ({ deployments }, options) => deployments.delete('d-1', options)],
  ['replace', ({ deployments }, options) => deployments.replace('d-1', NEW, options)],
  ['waitUntilServed', ({ deployments }, options) => deployments.waitUntilServed('d-1', options)],
  ['groups.list', ({ groups }, options) => groups.list(options)],
  ['groups.get', ({ groups }, options) => groups.get('chat', options)],
  ['models.list', ({ models }, options) => models.list({}, options)],
  ['server.info', ({ server }, options) => server.info(options)],
];

describe.each(methods)('options of %s', (name, call) => {
  it.each([
    ['an unknown name', { ifUnchangd: 'x' }, 'A call has no "ifUnchangd"'],
    ['a name in other letters', { time_out: 5 }, 'did you mean "timeout"?'],
    ['nothing', null, ''],
    ['a negative time', { timeout: -1 }, 'timeout is milliseconds'],
    ['a time as text', { timeout: '5' }, 'timeout is milliseconds'],
    ['a controller in place of its signal', { signal: new AbortController() }, 'signal is an AbortSignal'],
  ])('%s is named, and nothing is sent', async (_, options, why) => {
    const { client, sent } = scripted({}, { data: [ROW] });
    const error = await rejection(call(client, options as never));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(why) });
    expect(sent, name).toEqual([]);
  });
});

describe('what one method takes', () => {
  it('is not taken by another', async () => {
    const { client, sent } = scripted({}, { data: [ROW] });
    const { deployments } = client;
    for (const wrong of [
      () => deployments.get('d-1', { ifUnchanged: 'x' } as never),
      () => deployments.create(NEW, { ifUnchanged: 'x' } as never),
      () => deployments.delete('d-1', { allowDroppingConfigModels: true } as never),
      () => deployments.waitUntilServed('d-1', { timeout: Number.NaN }),
    ]) {
      expect(await rejection(wrong())).toBeInstanceOf(TypeError);
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ['a signal', { signal: new AbortController().signal }],
    ['a time', { timeout: 5 }],
    ['an object', { team_id: {} }],
  ])('%s in place of flags and filters is named, and does not end up in the query', async (_, flags) => {
    const { client, sent } = scripted({}, MODELS);
    for (const wrong of [() => client.models.list(flags as never), () => client.deployments.list(flags as never)]) {
      const error = await rejection(Promise.resolve().then<unknown>(wrong));
      expect(error).toMatchObject({
        name: 'TypeError',
        message: expect.stringContaining(Object.keys(flags)[0] as string),
      });
    }
    expect(sent).toEqual([]);
  });

  it('may be Infinity', async () => {
    const { client } = scripted({}, MODELS);
    expect(await client.models.list({}, { timeout: Infinity, deadline: Infinity, signal: null })).toEqual([]);
  });
});

describe('attempts', () => {
  const change = { litellm_params: { api_key: 'sk-1****2345' } };
  it.each([
    ['refused here', (c: LitellmModelsClient) => c.deployments.update('d-1', change), 'refused'],
    ['invalid here', (c: LitellmModelsClient) => c.deployments.create({ ...NEW, model_name: '' }), 'validation'],
    ['aborted before', (c: LitellmModelsClient) => c.models.list({}, { signal: AbortSignal.abort() }), 'aborted'],
    ['not what it was', (c: LitellmModelsClient) => c.deployments.delete('d-1', { ifUnchanged: 'x' }), 'conflict'],
  ])('are 0 where the call was %s', async (_, call, code) => {
    const { client } = scripted({}, { data: [ROW] });
    expect(await rejection(call(client))).toMatchObject({ code, attempts: 0 });
  });

  it('are 0 where the key function fails or is too late', async () => {
    const sealed = scripted({ apiKey: () => Promise.reject(new Error('sealed')) }, MODELS);
    expect(await rejection(sealed.client.models.list())).toMatchObject({ code: 'authentication', attempts: 0 });
    let resolve = (_: string): void => {};
    const key = new Promise<string>((given) => {
      resolve = given;
    });
    const late = scripted({ apiKey: () => key, timeout: 5, retry: false }, MODELS);
    expect(await rejection(late.client.models.list())).toMatchObject({ code: 'timeout', attempts: 0 });
    resolve('sk-late');
    await new Promise((done) => setTimeout(done, 0));
    expect(late.sent).toEqual([]);
  });

  it('count what was sent', async () => {
    const { client } = scripted({}, broken('ECONNRESET'), envelope('x', 503), json({}, 500));
    expect(await rejection(client.models.list())).toMatchObject({ attempts: 3, status: 500 });
    const none = scripted({}, { data: [] });
    expect(await rejection(none.client.groups.get('x'))).toMatchObject({ code: 'not_found', attempts: 1 });
    const never = none.client.deployments.waitUntilServed('d-1', { timeout: 30, interval: 5 });
    expect((await rejection(never)) as { attempts: number }).toMatchObject({ code: 'timeout' });
  });
});

describe('a create that the caller ends', () => {
  it('says the id, and that it may have happened', async () => {
    const hang: Reply = () => new Promise<never>(() => {});
    for (const replies of [[hang], [json({}, 500), hang], [json({}, 500), { data: [] }]]) {
      const { client } = scripted({ readBack: { timeout: 60_000, interval: 60_000 } }, ...replies);
      const caller = new AbortController();
      const made = client.deployments.create({ ...NEW, model_info: { id: 'd-1' } }, { signal: caller.signal });
      setTimeout(() => caller.abort(), 20);
      expect(await rejection(made)).toMatchObject({
        code: 'aborted',
        modelId: 'd-1',
        message: expect.stringContaining('"d-1" was created cannot be known'),
      });
    }
    const before = scripted({}, MODELS).client.deployments.create(NEW, { signal: AbortSignal.abort() });
    expect(String(await rejection(before))).not.toContain('cannot be known');
  });
});

describe('a key that comes too late', () => {
  it('does not make a later attempt, which waits for its own, look as if it had been sent', async () => {
    const given: ((key: string) => void)[] = [];
    const apiKey = (): Promise<string> =>
      new Promise((resolve) => {
        given.push(resolve);
      });
    const { client, sent } = scripted(
      { apiKey, timeout: 30, retry: { attempts: 2, minDelay: 1, maxDelay: 1 } },
      MODELS,
    );
    const made = rejection(client.deployments.create(NEW));
    await new Promise((done) => setTimeout(done, 40));
    given[0]?.('sk-late');
    expect(await made).toMatchObject({ code: 'timeout', attempts: 0 });
    expect(sent).toEqual([]);
  });
});
