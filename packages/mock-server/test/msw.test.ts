import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { HttpResponse as HttpResponse2, http as http2 } from 'msw2';
import { setupServer as setupServer2 } from 'msw2/node';
import { afterEach, describe, expect, test } from 'vitest';
import { intercept } from '../src/node-entry.ts';
import { ADMIN, mockOf } from './support.ts';

const NEW = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'a' } };
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe.each([
  ['MSW 3', setupServer, { onUnhandledFrame: 'bypass' } as object],
  ['MSW 2', setupServer2, { onUnhandledRequest: 'bypass' } as object],
] as const)('%s', (name, setup, options) => {
  test('answers fetch under the mock’s address, 404s and redirects too', async () => {
    const mock = await mockOf();
    const server = setup(...mock.handlers);
    server.listen(options);
    stops.push(() => server.close());
    const list = await fetch(`${mock.url}/v1/models`, { headers: ADMIN });
    expect(list.status).toBe(200);
    expect(await list.json()).toHaveProperty('data');
    const json = { ...ADMIN, 'content-type': 'application/json' };
    const body = JSON.stringify(NEW);
    expect((await fetch(`${mock.url}/model/new`, { method: 'POST', headers: json, body })).status).toBe(200);
    expect((await fetch(`${mock.url}/nope`, { headers: ADMIN })).status).toBe(404);
    expect(mock.requests.entries().map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  test('leaves every other address alone', async () => {
    const mock = await mockOf();
    const other = createServer((_, response) => response.end('other')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const server = setup(...mock.handlers);
    server.listen(options);
    stops.push(() => {
      server.close();
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    expect(await (await fetch(`http://127.0.0.1:${port}/v1/models`)).text()).toBe('other');
    expect(mock.requests.count).toBe(0);
  });

  test('goes beside handlers of one’s own, which come first', async () => {
    const mock = await mockOf();
    const own =
      name === 'MSW 3'
        ? http.get(`${mock.url}/v1/models`, () => HttpResponse.json({ mine: true }))
        : http2.get(`${mock.url}/v1/models`, () => HttpResponse2.json({ mine: true }));
    const server = setup(own as never, ...mock.handlers);
    server.listen(options);
    stops.push(() => server.close());
    expect(await (await fetch(`${mock.url}/v1/models`)).json()).toEqual({ mine: true });
    expect((await fetch(`${mock.url}/models`, { headers: ADMIN })).status).toBe(200);
  });
});

test('a reset connection is a failed fetch, not MSW’s own 500', async () => {
  for (const [setup, options] of [
    [setupServer, { onUnhandledFrame: 'bypass' }],
    [setupServer2, { onUnhandledRequest: 'bypass' }],
  ] as const) {
    const mock = await mockOf();
    const server = setup(...mock.handlers);
    server.listen(options as never);
    mock.faults.add({ operation: '*', fault: { type: 'reset' } });
    await expect(fetch(`${mock.url}/models`, { headers: ADMIN })).rejects.toThrow(TypeError);
    server.close();
  }
});

test('intercept wraps it for Node', async () => {
  const mock = await mockOf();
  const { stop } = intercept(mock);
  stops.push(stop);
  expect((await fetch(`${mock.url}/models`, { headers: ADMIN })).status).toBe(200);
});
