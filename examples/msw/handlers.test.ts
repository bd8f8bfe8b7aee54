import { createMockProxy } from '@litellm-models/mock-server';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureModel } from '../app/ensure-model.js';

const proxy = createMockProxy({ baseUrl: 'https://litellm.test', config: { model_list: [] } });
const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

// One's own handlers stand beside the proxy's. Those answer under `baseUrl` alone, so another /v1/models is left alone.
const server = setupServer(
  http.get('https://api.openai.com/v1/models', () => HttpResponse.json({ data: [{ id: 'from-openai' }] })),
  ...proxy.handlers,
);

// What no handler owns should fail the test: a wrong base URL is found at once, and no test reaches a real proxy with a real
// key. MSW 3 calls this `onUnhandledFrame`, MSW 2 `onUnhandledRequest`. Use 'bypass' only where the code under test really
// calls something else, such as a server that the test has started. The proxy's own 404s are answers: they never come here.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  proxy.reset();
});
afterAll(() => server.close());

test('the proxy answers under its address, with state', async () => {
  expect(await ensureModel('https://litellm.test', proxy.masterKey, MODEL)).toBe('added');
  expect(proxy.deployments.map(({ name }) => name)).toEqual(['gpt-5']);
  expect((await fetch('https://litellm.test/nowhere')).status).toBe(404);
});

test('OpenAI’s own /v1/models is one’s own handler’s', async () => {
  const response = await fetch('https://api.openai.com/v1/models');
  expect(await response.json()).toEqual({ data: [{ id: 'from-openai' }] });
  expect(proxy.requests.count).toBe(0);
});

test('a handler for one test stands before the proxy', async () => {
  server.use(http.post('https://litellm.test/model/new', () => new HttpResponse('Bad Gateway', { status: 502 })));
  await expect(ensureModel('https://litellm.test', proxy.masterKey, MODEL)).rejects.toThrow('502');
});

test('a wrong base URL fails', async () => {
  await expect(ensureModel('https://litellm.tset', proxy.masterKey, MODEL)).rejects.toThrow();
});
