import { createMockProxy } from '@litellm-models/mock-server';
import { createHandlers } from '@litellm-models/mock-server/msw';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureModel } from '../app/ensure-model.js';

const proxy = createMockProxy({ baseUrl: 'https://litellm.test', config: { model_list: [] } });
const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

// Combine your own handlers with the proxy's. The proxy's handlers match only requests to its `baseUrl`.
const server = setupServer(
  http.get('https://api.openai.com/v1/models', () => HttpResponse.json({ data: [{ id: 'from-openai' }] })),
  ...createHandlers(proxy),
);

// Make unhandled requests fail the test. This catches a wrong base URL and keeps tests from calling a real proxy with a real
// key. The option is `onUnhandledFrame` in MSW 3 and `onUnhandledRequest` in MSW 2. Use 'bypass' only if the code under test
// calls another server, such as one that the test starts. A 404 from the proxy is a handled request.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  proxy.reset();
});
afterAll(() => server.close());

test('handles requests to the proxy’s base URL and keeps state', async () => {
  expect(await ensureModel('https://litellm.test', proxy.masterKey, MODEL)).toBe('added');
  expect(proxy.deployments.map(({ name }) => name)).toEqual(['gpt-5']);
  expect((await fetch('https://litellm.test/nowhere')).status).toBe(404);
});

test('leaves requests to other hosts to your own handlers', async () => {
  const response = await fetch('https://api.openai.com/v1/models');
  expect(await response.json()).toEqual({ data: [{ id: 'from-openai' }] });
  expect(proxy.requests.count).toBe(0);
});

test('lets a test override a single operation', async () => {
  server.use(http.post('https://litellm.test/model/new', () => new HttpResponse('Bad Gateway', { status: 502 })));
  await expect(ensureModel('https://litellm.test', proxy.masterKey, MODEL)).rejects.toThrow('502');
});

test('rejects a request to a wrong base URL', async () => {
  await expect(ensureModel('https://litellm.tset', proxy.masterKey, MODEL)).rejects.toThrow();
});
