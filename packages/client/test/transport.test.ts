import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptEnd, AttemptStart } from '../src/index.ts';
import { connectionError, envelope, json, rejection, scripted } from './support/scripted.ts';

const MODELS = { data: [{ id: 'gpt-4o', object: 'model', created: 1, owned_by: 'openai' }], object: 'list' };

describe('a request', () => {
  it('is sent to the normalized base URL with the key, and without a body if it is a read', async () => {
    const { client, sent } = scripted(
      { baseUrl: 'https://llm.example.com/root/v1/', headers: { 'x-team': 'red' } },
      MODELS,
    );
    expect(await client.models.list()).toEqual(MODELS.data);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'GET', url: 'https://llm.example.com/root/v1/models', body: undefined });
    expect(Object.fromEntries(sent[0]!.headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer sk-test-1234',
      'x-team': 'red',
    });
  });

  it('encodes query parameters, and leaves out undefined ones', async () => {
    const { client, sent } = scripted({}, MODELS);
    await client.models.list({ team_id: 'a&b=c/d e', return_wildcard_routes: true, scope: undefined });
    expect(sent[0]!.path).toBe('/v1/models?team_id=a%26b%3Dc%2Fd%20e&return_wildcard_routes=true');
  });

  it('uses the current global fetch', async () => {
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => json(MODELS));
    const { client } = scripted({ fetch: undefined });
    expect(await client.models.list()).toHaveLength(1);
    spy.mockRestore();
  });
});

describe('a call', () => {
  it.each([408, 429, 502, 503, 504])('is retried after %i if it is a read', async (status) => {
    const { client, sent } = scripted({}, envelope('x', status), envelope('x', status), MODELS);
    expect(await client.models.list()).toEqual(MODELS.data);
    expect(sent).toHaveLength(3);
  });

  it('is retried after a connection error, a cut body, and a timeout', async () => {
    const hang = (): Promise<never> => new Promise(() => {});
    const cutBody = new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":'));
          controller.error(connectionError('ECONNRESET'));
        },
      }),
    );
    const { client, sent } = scripted(
      { timeout: 20, retry: { attempts: 4, minDelay: 1 } },
      connectionError('ECONNRESET'),
      () => cutBody,
      hang,
      MODELS,
    );
    expect(await client.models.list()).toEqual(MODELS.data);
    expect(sent).toHaveLength(4);
  });

  it.each([400, 403, 404, 422, 500, 501])('is not retried after %i', async (status) => {
    const { client, sent } = scripted({}, envelope('x', status), MODELS);
    expect(await rejection(client.models.list())).toMatchObject({ status, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('fails after the maximum number of attempts, which the error contains', async () => {
    const { client, sent } = scripted({ retry: { attempts: 2, minDelay: 1 } }, connectionError('ECONNRESET'));
    expect(await rejection(client.models.list())).toMatchObject({
      code: 'connection',
      attempts: 2,
      operation: 'modelListV1ModelsGet',
      method: 'GET',
      path: '/v1/models',
      message: 'The connection failed: read ECONNRESET',
    });
    expect(sent).toHaveLength(2);
    const noRetry = scripted({ retry: false }, envelope('x', 503));
    expect(await rejection(noRetry.client.models.list())).toMatchObject({ status: 503, attempts: 1 });
  });

  it('waits as long as Retry-After says, in seconds or as a date, unless it is too long', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    try {
      for (const after of ['2', 'date']) {
        const header = after === 'date' ? new Date(Math.ceil(Date.now() / 1000 + 1.5) * 1000).toUTCString() : after;
        const { client, sent } = scripted({}, envelope('x', 429, { 'retry-after': header }), MODELS);
        const listed = client.models.list();
        await vi.advanceTimersByTimeAsync(900);
        expect(sent).toHaveLength(1);
        await vi.advanceTimersByTimeAsync(2000);
        expect(sent).toHaveLength(2);
        await listed;
      }
      const { client, sent } = scripted({}, envelope('x', 429, { 'retry-after': '3600' }), MODELS);
      expect(await rejection(client.models.list())).toMatchObject({ code: 'rate_limited', retryAfterMs: 3_600_000 });
      expect(sent).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('time limits', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const hang = (): Promise<never> => new Promise(() => {});

  it('end an attempt at its timeout, and the call at its deadline', async () => {
    const { client, sent } = scripted(
      { timeout: 1000, deadline: 2500, retry: { attempts: 9, minDelay: 1, maxDelay: 1 } },
      hang,
    );
    const failed = rejection(client.models.list());
    await vi.advanceTimersByTimeAsync(2600);
    expect(await failed).toMatchObject({
      code: 'timeout',
      message: 'No response within 2500 ms (options.deadline).',
    });
    expect(sent).toHaveLength(3);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
    const one = scripted({ retry: false }, hang);
    const late = rejection(one.client.models.list({}, { timeout: 50 }));
    await vi.advanceTimersByTimeAsync(60);
    expect(await late).toMatchObject({
      code: 'timeout',
      message: 'No response within 50 ms (options.timeout).',
    });
  });

  it('prevent delays beyond the deadline', async () => {
    const { client, sent } = scripted({ deadline: 5000 }, envelope('x', 503, { 'retry-after': '30' }), MODELS);
    expect(await rejection(client.models.list())).toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it('do not delay an abort: before the call, during an attempt, and during a delay', async () => {
    const reason = new Error('the user left');
    const notStarted = scripted({}, MODELS);
    expect(await rejection(notStarted.client.models.list({}, { signal: AbortSignal.abort(reason) }))).toMatchObject({
      code: 'aborted',
      cause: reason,
    });
    expect(notStarted.sent).toHaveLength(0);
    const http = scripted({}, hang);
    const caller = new AbortController();
    const call = rejection(http.client.http.GET('/v1/models', { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    caller.abort(reason);
    expect(await call).toMatchObject({ code: 'aborted', cause: reason });
    for (const reply of [hang, envelope('x', 503, { 'retry-after': '30' })]) {
      const { client, sent } = scripted({}, reply);
      const caller = new AbortController();
      const failed = rejection(client.models.list({}, { signal: caller.signal }));
      await vi.advanceTimersByTimeAsync(10);
      caller.abort(reason);
      expect(await failed).toMatchObject({ code: 'aborted', cause: reason });
      expect(sent).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

describe('the apiKey function', () => {
  it('is called once more after a 401', async () => {
    const keys = vi.fn<() => string>().mockReturnValueOnce('sk-old').mockReturnValue('sk-new');
    const { client, sent } = scripted({ apiKey: keys, retry: false }, envelope('No', 401), MODELS);
    expect(await client.models.list()).toHaveLength(1);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer sk-old', 'Bearer sk-new']);
    await client.models.list();
    expect(keys).toHaveBeenCalledTimes(2);
  });

  it('is called only once more', async () => {
    let n = 0;
    const { client, sent } = scripted({ apiKey: async () => `sk-${++n}` }, envelope('No', 401));
    expect(await rejection(client.models.list())).toMatchObject({ code: 'authentication', status: 401, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  it('has no equivalent for a fixed key: a 401 is not retried', async () => {
    const { client, sent } = scripted({}, envelope('No', 401));
    expect(await rejection(client.models.list())).toMatchObject({ code: 'authentication' });
    expect(sent).toHaveLength(1);
  });

  it('is called again by the next call if it never returned', async () => {
    const keys = vi
      .fn<() => Promise<string>>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValue('sk-new');
    const { client, sent } = scripted({ apiKey: keys, timeout: 10, retry: false }, MODELS);
    expect(await rejection(client.models.list())).toMatchObject({ code: 'timeout', attempts: 0 });
    expect(await client.models.list()).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('causes an authentication error if it fails, and nothing is sent', async () => {
    const { client, sent } = scripted({ apiKey: async () => Promise.reject(new Error('vault sealed')) }, MODELS);
    expect(await rejection(client.models.list())).toMatchObject({
      code: 'authentication',
      message: 'The function options.apiKey failed: vault sealed',
    });
    expect(sent).toHaveLength(0);
  });
});

describe('hooks', () => {
  it('are called for every attempt, and cannot break a call', async () => {
    const starts: AttemptStart[] = [];
    const ends: AttemptEnd[] = [];
    const hooks = {
      onAttemptStart: (event: AttemptStart): never => {
        starts.push(event);
        throw new Error('a failing hook');
      },
      onAttemptEnd: async (event: AttemptEnd): Promise<never> => {
        ends.push(event);
        throw new Error('a rejecting hook');
      },
    };
    const { client } = scripted({ hooks }, connectionError('ECONNRESET'), envelope('x', 502), MODELS);
    await client.models.list();
    const call = { operation: 'modelListV1ModelsGet', method: 'GET', path: '/v1/models' };
    expect(starts).toEqual([1, 2, 3].map((attempt) => ({ ...call, attempt })));
    expect(ends).toEqual([
      {
        ...call,
        attempt: 1,
        duration: expect.any(Number),
        status: undefined,
        errorCode: 'connection',
        retryIn: expect.any(Number),
      },
      {
        ...call,
        attempt: 2,
        duration: expect.any(Number),
        status: 502,
        errorCode: undefined,
        retryIn: expect.any(Number),
      },
      { ...call, attempt: 3, duration: expect.any(Number), status: 200, errorCode: undefined, retryIn: undefined },
    ]);
  });
});
