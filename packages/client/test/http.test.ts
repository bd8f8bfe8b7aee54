import { describe, expect, it } from 'vitest';
import { validateResponse } from '../src/validate/index.ts';
import { json, rejection, scripted } from './support/scripted.ts';

const MODELS = { data: [{ id: 'gpt-4o', object: 'model', created: 1, owned_by: 'openai' }], object: 'list' };
const BODY = { model_name: 'chat', litellm_params: { model: 'm' } };

describe('client.http', () => {
  it('sends the headers, query, and body of a call', async () => {
    const { client, sent } = scripted({}, { model_id: 'd' });
    const { GET, POST, request } = client.http;
    await GET('/v1/models', { params: { query: { team_id: 'a b' } }, headers: { 'x-trace': '7' } });
    await POST('/model/new', { body: BODY });
    await request('get', '/models');
    expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'GET', path: '/v1/models?team_id=a%20b', body: undefined },
      { method: 'POST', path: '/model/new', body: BODY },
      { method: 'GET', path: '/models', body: undefined },
    ]);
    expect(sent[0]!.headers.get('x-trace')).toBe('7');
    expect(sent[1]!.headers.get('content-type')).toBe('application/json');
    for (const { headers } of sent) expect(headers.get('authorization')).toBe('Bearer sk-test-1234');
  });

  it.each(['all calls', 'one call'])(
    'passes real requests and responses to middleware for %s, and uses what it returns',
    async (scope) => {
      const { client, sent } = scripted({}, MODELS);
      const received: unknown[] = [];
      const middleware = {
        onRequest: async ({ request }: { request: Request }): Promise<Request> => {
          received.push(request instanceof Request, await request.clone().text());
          const changed = new Request(request, {
            headers: { ...Object.fromEntries(request.headers), 'x-by': 'middleware' },
          });
          return changed;
        },
        onResponse: async ({ response }: { response: Response }): Promise<Response> => {
          received.push(await response.clone().json());
          return json({ changed: await response.json() });
        },
      };
      if (scope === 'all calls') client.http.use(middleware);
      const init = scope === 'all calls' ? {} : { middleware: [middleware] };
      const { data } = await client.http.POST('/model/new', { body: BODY, ...init });
      expect(data).toEqual({ changed: MODELS });
      expect(received).toEqual([true, JSON.stringify(BODY), MODELS]);
      expect(sent[0]).toMatchObject({ method: 'POST', body: BODY });
      expect(sent[0]!.headers.get('x-by')).toBe('middleware');
      client.http.eject(middleware);
      expect((await client.http.GET('/v1/models')).data).toEqual(MODELS);
    },
  );

  it('sends nothing if middleware returns a response', async () => {
    const { client, sent } = scripted({}, MODELS);
    client.http.use({ onRequest: () => json({ data: [], object: 'list' }) });
    expect((await client.http.GET('/v1/models')).data).toEqual({ data: [], object: 'list' });
    expect(sent).toEqual([]);
  });

  it('does not send the key to another base URL', async () => {
    const { client, sent } = scripted({}, MODELS);
    for (const baseUrl of ['https://evil.example', 'https://llm.example.com.evil.example']) {
      const error = await rejection(client.http.GET('/v1/models', { baseUrl }));
      expect(error).toMatchObject({
        name: 'TypeError',
        message:
          'expected the request URL to be below https://llm.example.com, got another URL: create another client for it',
      });
    }
    client.http.use({ onRequest: () => new Request('https://evil.example/v1/models') });
    expect(await rejection(client.http.GET('/v1/models'))).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });

  it('rejects operations that are not in the contract, and sends nothing', async () => {
    const { client, sent } = scripted({}, MODELS);
    const http = client.http as unknown as Record<string, (path: string, init?: object) => Promise<unknown>>;
    for (const call of [
      http['POST']!('/key/generate', { body: {} }),
      http['PATCH']!('/model/new'),
      http['GET']!('/health'),
    ]) {
      expect(await rejection(call)).toMatchObject({
        name: 'TypeError',
        message: expect.stringMatching(/^expected the request to be an operation of the contract, got /),
      });
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ['an empty body', ''],
    ['a cut body', '{"data": ['],
    ['a cut body that ends like JSON', '{"data": [{"id": 1}'],
  ])('rejects with a NotTheProxyError after %s with status 200', async (_, text) => {
    const { client } = scripted({}, new Response(text, { headers: { 'content-type': 'application/json' } }));
    expect(await rejection(client.http.GET('/v1/models'))).toMatchObject({
      code: 'not_the_proxy',
      status: 200,
      operation: 'modelListV1ModelsGet',
      attempts: 1,
    });
  });

  it('validates successes if the client does, and returns errors as they are', async () => {
    const { client } = scripted(
      { validate: validateResponse },
      { data: [{ ...MODELS.data[0], id: 5 }], object: 'list' },
      json({ odd: true }, 400),
      MODELS,
    );
    expect(await rejection(client.http.GET('/v1/models'))).toMatchObject({
      code: 'not_the_proxy',
      message: expect.stringContaining('does not match the contract at data.0'),
    });
    expect((await client.http.GET('/v1/models')).error).toEqual({ odd: true });
    expect((await client.http.GET('/v1/models')).data).toEqual(MODELS);
  });

  it('leaves no listener on the signal', async () => {
    const { client } = scripted({}, MODELS);
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    Object.assign(signal, {
      addEventListener: (...args: Parameters<typeof addEventListener>) => {
        listeners += 1;
        addEventListener.apply(signal, args);
      },
      removeEventListener: (...args: Parameters<typeof removeEventListener>) => {
        listeners -= 1;
        removeEventListener.apply(signal, args);
      },
    });
    for (let i = 0; i < 5; i++) await client.http.GET('/v1/models', { signal });
    client.http.use({ onRequest: () => undefined });
    for (let i = 0; i < 5; i++) await client.http.GET('/v1/models', { signal });
    expect(listeners).toBe(0);
  });
});
