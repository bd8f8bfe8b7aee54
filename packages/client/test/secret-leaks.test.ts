import { inspect } from 'node:util';
import { createMockProxy } from '@litellm-models/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, createClient, type Hooks } from '../src/index.ts';
import { envelope, json, type Reply, rejection, scriptedFetch } from './support/scripted.ts';

const KEY = 'zq-canary-of-the-proxy-key';
const SECRETS = {
  api_key: 'zq-canary-of-the-provider',
  aws_secret_access_key: 'zq-canary/of+aws==',
  vertex_credentials: '{"private_key": "zq-canary-of-vertex"}',
  extra_headers: { authorization: 'Bearer zq-canary-of-a-header', 'x-team': 'red' },
  fallbacks: [{ model: 'b', api_key: 'zq-canary-of-a-fallback' }],
};
const GATEWAY = 'zq-canary-of-the-gateway';
const PARAMS = { model: 'openai/gpt-4o', ...SECRETS };
const NEW = { model_name: 'chat', litellm_params: PARAMS, model_info: { id: 'd-1' } };

/** Prints a value in every way that programs do. */
function print(value: unknown): string {
  const ways = [
    () => inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null }),
    () => inspect(value, { depth: 20, showProxy: true, customInspect: false }),
    () => JSON.stringify(value),
    () => JSON.stringify(value, Object.getOwnPropertyNames(Object(value))),
    () => String(value),
    () => (value instanceof Error ? `${value.stack} ${value.message} ${print(value.cause ?? '')}` : ''),
    () => JSON.stringify(structuredClone(value)),
  ];
  return ways
    .map((way) => {
      try {
        return way() ?? '';
      } catch {
        return '';
      }
    })
    .join('\n');
}

const spies = (['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) =>
  vi.spyOn(console, name).mockImplementation(() => {}),
);
afterEach(() => {
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

/** Replies that contain the whole request. Proxies and gateways return such responses. */
const echoes: [string, Reply][] = [
  [
    'a 422 of 1.71, which contains the input',
    ({ body }) => json({ detail: [{ type: 'missing', loc: ['body', 'x'], msg: `no ${KEY}`, input: body }] }, 422),
  ],
  [
    'an error message',
    ({ headers, body }) =>
      envelope(`{'error': 'sent: ${headers.get('authorization')} ${JSON.stringify(body).replaceAll("'", '')}'}`, 400),
  ],
  [
    'an HTML page with status 502',
    ({ headers, body }) => new Response(`<html>${[...headers].join()} ${JSON.stringify(body)}`, { status: 502 }),
  ],
  [
    'an HTML page with status 200',
    ({ headers, body }) => new Response(`<html>${[...headers].join()} ${JSON.stringify(body)}`, { status: 200 }),
  ],
  ['other JSON', ({ headers, body }) => json({ echo: Object.fromEntries(headers), body }, 418)],
  [
    'a redirect',
    ({ headers }) =>
      new Response(null, {
        status: 302,
        headers: { location: `https://sso.example/?token=${headers.get('authorization')?.slice(7)}` },
      }),
  ],
  [
    'an error of fetch that contains the request',
    ({ headers, body }) => {
      const config = { headers: Object.fromEntries(headers), data: body };
      return Object.assign(
        new TypeError(`failed: ${JSON.stringify(config)}`, {
          cause: Object.assign(new Error(JSON.stringify(config)), { config }),
        }),
        { config },
      );
    },
  ],
];

describe('no secret is shown', () => {
  it.each(echoes)('in errors and hooks after %s', async (_, reply) => {
    const events: unknown[] = [];
    const hooks: Hooks = {
      onAttemptStart: (event) => void events.push(event),
      onAttemptEnd: (event) => void events.push(event),
    };
    const { fetch } = scriptedFetch(reply);
    for (const apiKey of [KEY, async () => KEY]) {
      const client = createClient({
        baseUrl: 'http://proxy',
        apiKey,
        fetch,
        hooks,
        headers: { 'cf-access-client-secret': GATEWAY },
        retry: { attempts: 2, minDelay: 1, maxDelay: 1 },
        readBack: { timeout: 5, interval: 1 },
        serverVersion: '1.109.1',
      });
      const { deployments, groups, models, http } = client;
      const errors = await Promise.all(
        [
          deployments.create(NEW),
          deployments.list(),
          deployments.get('d-1'),
          deployments.update('d-1', { litellm_params: SECRETS }),
          deployments.legacyUpdate('d-1', { litellm_params: SECRETS }),
          deployments.replace('d-1', NEW),
          deployments.delete('d-1'),
          deployments.waitUntilServed('d-1', { timeout: 5, interval: 1 }),
          groups.list(),
          models.list(),
          http.POST('/model/new', { body: NEW }).then(() => Promise.reject(new Error('http returns error responses'))),
        ].map(rejection),
      );
      for (const value of [
        ...errors,
        ...events,
        client,
        connect({ baseUrl: 'http://proxy', apiKey, headers: { a: GATEWAY } }),
      ]) {
        expect(print(value)).not.toMatch(/zq-canary/);
      }
    }
  });

  it('in results of methods, on any release', async () => {
    for (const profile of ['1.71', '1.106', '1.109']) {
      const mock = createMockProxy({
        profile,
        config: { model_list: [] },
        keys: { master_key: KEY, keys: [], teams: [] },
      });
      const events: unknown[] = [];
      const hooks: Hooks = {
        onAttemptStart: (event) => void events.push(event),
        onAttemptEnd: (event) => void events.push(event),
      };
      const client = createClient({ baseUrl: mock.url, apiKey: KEY, fetch: mock.fetch, hooks });
      const { deployments } = client;
      const values = [
        await deployments.create(NEW),
        await deployments.create(NEW),
        await deployments.update('d-1', { litellm_params: SECRETS }),
        await deployments.legacyUpdate('d-1', { litellm_params: SECRETS }),
        await deployments.replace('d-1', NEW),
        await client.server.info(),
        client,
        ...events,
      ];
      for (const value of values) expect(print(value)).not.toMatch(/zq-canary/);
    }
  });

  it('in errors of createClient', () => {
    for (const wrong of [
      { baseUrl: 'x' },
      { timeout: -1 },
      { headers: { authorization: KEY } },
      { headers: { x: `${GATEWAY}\n` } },
      { unknown: KEY },
      { apiKey: `${KEY} \u0000` },
    ]) {
      let error: unknown;
      try {
        createClient({ baseUrl: 'http://proxy', apiKey: KEY, ...(wrong as object) });
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TypeError);
      expect(print(error)).not.toMatch(/zq-canary/);
    }
  });
});
