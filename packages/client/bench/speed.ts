import { pathToFileURL } from 'node:url';
import { connect, createClient, listModels } from '@litellm-models/client';
import type { paths } from '@litellm-models/core';
import createFetchClient from 'openapi-fetch';
import { bundleOpenai } from './peers.ts';

/** Many short rounds, in which the clients take turns: other load on the machine then affects all of them equally. */
const CALLS_PER_ROUND = 200;
const ROUNDS = 151;

const models = Array.from({ length: 26 }, (_, i) => ({
  id: `model-${i}`,
  object: 'model',
  created: 1_677_610_602,
  owned_by: 'openai',
}));
const body = JSON.stringify({ data: models, object: 'list' });
const headers = { 'content-type': 'application/json' };
const stub = async (): Promise<Response> => new Response(body, { headers });

type Call = () => Promise<unknown>;

async function createCalls(): Promise<Map<string, Call>> {
  const options = { baseUrl: 'http://127.0.0.1:4000', apiKey: 'sk-1234', fetch: stub };
  const client = createClient(options);
  const connection = connect(options);
  const { signal } = new AbortController();
  const openapiFetch = createFetchClient<paths>({ ...options, headers: { authorization: 'Bearer sk-1234' } });
  const init = { headers: { authorization: 'Bearer sk-1234', accept: 'application/json' } };
  const plainFetch = stub as (url: string, init: RequestInit) => Promise<Response>;
  const calls = new Map<string, Call>([
    [
      'fetch',
      async () => {
        const response = await plainFetch('http://127.0.0.1:4000/v1/models', init);
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json();
      },
    ],
    ['client', () => client.models.list()],
    ['client, with a signal', () => client.models.list({}, { signal })],
    ['functions', () => listModels(connection)],
    ['client.http', () => client.http.GET('/v1/models')],
    ['client.http, with a signal', () => client.http.GET('/v1/models', { signal })],
    ['openapi-fetch', () => openapiFetch.GET('/v1/models')],
  ]);
  const file = await bundleOpenai();
  if (file !== undefined) {
    const { default: OpenAI } = (await import(pathToFileURL(file).href)) as {
      default: new (options: object) => { models: { list(): Promise<unknown> } };
    };
    const openai = new OpenAI({ baseURL: 'http://127.0.0.1:4000/v1', apiKey: 'sk-1234', fetch: stub });
    calls.set('openai', () => openai.models.list());
  }
  return calls;
}

async function measureRound(call: Call): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < CALLS_PER_ROUND; i++) await call();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Measures the calls per second of each client, relative to plain `fetch`: the median of all rounds, with a 2 KB response and no network. */
export async function measureSpeed(): Promise<Map<string, number>> {
  const calls = await createCalls();
  for (const call of calls.values()) for (let i = 0; i < 10; i++) await measureRound(call);
  const shares = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Map<string, number>();
    for (const [name, call] of calls) times.set(name, await measureRound(call));
    const base = times.get('fetch') as number;
    for (const [name, time] of times) shares.set(name, [...(shares.get(name) ?? []), base / time]);
  }
  return new Map([...shares].map(([name, values]) => [name, median(values)]));
}
