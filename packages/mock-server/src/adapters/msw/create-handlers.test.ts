import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import { ConnectionReset } from '../../mock/response.ts';
import { createHandlers, createResolver } from './create-handlers.ts';
import { unhandledOptions } from './unhandled.ts';

const mock = createMockProxy({ baseUrl: 'http://proxy.test/litellm' });
const server = setupServer(
  http.get(
    'http://resolver.test/none',
    createResolver(async () => undefined),
  ),
  http.get('http://resolver.test/none', () => HttpResponse.text('next handler')),
  http.get(
    'http://resolver.test/reset',
    createResolver(async () => {
      throw new ConnectionReset();
    }),
  ),
  http.get(
    'http://resolver.test/bug',
    createResolver(async () => {
      throw new Error('bug');
    }),
  ),
  ...createHandlers(mock),
);
beforeAll(() => server.listen(unhandledOptions('error')));
afterAll(() => server.close());

// MSW prints errors of handlers and unhandled requests.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

describe('createHandlers', () => {
  const headers = { authorization: `Bearer ${mock.masterKey}` };

  it('returns handlers that respond under the URL of the mock', async () => {
    expect((await fetch(`${mock.url}/v1/models`, { headers })).status).toBe(200);
    expect((await fetch(`${mock.url}/nope`, { headers })).status).toBe(404);
    expect(mock.requests.entries().map(({ path, status }) => [path, status])).toEqual([
      ['/v1/models', 200],
      ['/nope', 404],
    ]);
  });

  it('matches an id in the path', async () => {
    const init = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
    expect((await fetch(`${mock.url}/model/a%20b/update`, init)).status).toBe(404);
    expect(mock.requests.entries().at(-1)).toMatchObject({ operation: 'patchModelModelModelIdUpdatePatch' });
  });

  it('leaves other URLs of the host unhandled', async () => {
    await expect(fetch('http://proxy.test/v1/models')).rejects.toThrow();
  });
});

describe('createResolver', () => {
  it('lets the next handler respond if there is no response', async () => {
    expect(await (await fetch('http://resolver.test/none')).text()).toBe('next handler');
  });

  it('rejects fetch if the connection is reset', async () => {
    await expect(fetch('http://resolver.test/reset')).rejects.toThrow(TypeError);
  });

  it('lets MSW respond with 500 to any other error', async () => {
    expect((await fetch('http://resolver.test/bug')).status).toBe(500);
  });
});
