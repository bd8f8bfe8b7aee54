import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test } from 'vitest';
import { createHandlers } from '../../src/adapters/msw/index.ts';
import { unhandledOptions } from '../../src/adapters/msw/unhandled.ts';
import { intercept } from '../../src/adapters/node/index.ts';
import type { MockProxy } from '../../src/index.ts';
import { ADMIN, mockOf } from '../support.ts';

const NEW = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'a' } };
const JSON_ADMIN = { ...ADMIN, 'content-type': 'application/json' };

/** The tests of the MSW adapter, for whichever major version the module `msw` resolves to. */
export function testMswAdapter(name: string): void {
  describe(name, () => {
    const stops: (() => void)[] = [];
    afterEach(() => {
      for (const stop of stops.splice(0)) stop();
    });

    function start(mock: MockProxy): ReturnType<typeof setupServer> {
      const server = setupServer(...createHandlers(mock));
      server.listen(unhandledOptions('bypass'));
      stops.push(() => server.close());
      return server;
    }

    test('has one handler per operation, and one for the rest of the URL', async () => {
      const server = start(await mockOf({ baseUrl: 'http://proxy.test' }));
      const listed = server
        .listHandlers()
        .map((handler) => ('info' in handler && 'header' in handler.info ? handler.info.header : ''));
      expect(listed).toEqual([
        'POST http://proxy.test/model/new',
        'POST http://proxy.test/model/update',
        'PATCH http://proxy.test/model/:model_id/update',
        'POST http://proxy.test/model/delete',
        'GET http://proxy.test/model/info',
        'GET http://proxy.test/v1/model/info',
        'GET http://proxy.test/model_group/info',
        'GET http://proxy.test/models',
        'GET http://proxy.test/v1/models',
        expect.stringContaining('http://proxy.test/*'),
      ]);
    });

    test('responds under the URL of the mock, 404s and redirects included', async () => {
      const mock = await mockOf();
      start(mock);
      const list = await fetch(`${mock.url}/v1/models`, { headers: ADMIN });
      expect(list.status).toBe(200);
      expect(await list.json()).toHaveProperty('data');
      const body = JSON.stringify(NEW);
      expect((await fetch(`${mock.url}/model/new`, { method: 'POST', headers: JSON_ADMIN, body })).status).toBe(200);
      const patch = { method: 'PATCH', headers: JSON_ADMIN, body: '{"litellm_params":{"rpm":5}}' };
      expect((await fetch(`${mock.url}/model/a/update`, patch)).status).toBe(200);
      expect((await fetch(`${mock.url}/nope`, { headers: ADMIN })).status).toBe(404);
      expect((await fetch(`${mock.url}/v1/models/`, { headers: ADMIN, redirect: 'manual' })).status).toBe(307);
      expect(mock.requests.entries().map(({ status }) => status)).toEqual([200, 200, 200, 404, 307]);
    });

    test('responds under a base URL with a path', async () => {
      const mock = await mockOf({ baseUrl: 'http://gateway.test/litellm/' });
      start(mock);
      expect((await fetch('http://gateway.test/litellm/v1/models', { headers: ADMIN })).status).toBe(200);
      expect((await fetch('http://gateway.test/litellm/nope', { headers: ADMIN })).status).toBe(404);
    });

    test('does not respond to other URLs', async () => {
      const mock = await mockOf();
      const other = createServer((_, response) => response.end('other')).listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      stops.push(() => void other.close());
      start(mock);
      const { port } = other.address() as AddressInfo;
      expect(await (await fetch(`http://127.0.0.1:${port}/v1/models`)).text()).toBe('other');
      expect(mock.requests.count).toBe(0);
    });

    test('lets server.use() override one operation', async () => {
      const mock = await mockOf();
      const server = start(mock);
      server.use(http.get(`${mock.url}/v1/models`, () => HttpResponse.json({ mine: true })));
      expect(await (await fetch(`${mock.url}/v1/models`)).json()).toEqual({ mine: true });
      expect((await fetch(`${mock.url}/models`, { headers: ADMIN })).status).toBe(200);
    });

    test('rejects fetch if a fault resets the connection', async () => {
      const mock = await mockOf();
      start(mock);
      mock.faults.add({ operation: '*', fault: { type: 'reset' } });
      await expect(fetch(`${mock.url}/models`, { headers: ADMIN })).rejects.toThrow(TypeError);
    });

    test('intercept() starts a server for several mocks', async () => {
      const mocks = [await mockOf(), await mockOf()];
      const { stop } = intercept(mocks);
      stops.push(stop);
      for (const mock of mocks) {
        expect((await fetch(`${mock.url}/models`, { headers: ADMIN })).status).toBe(200);
        expect(mock.requests.count).toBe(1);
      }
    });
  });
}
