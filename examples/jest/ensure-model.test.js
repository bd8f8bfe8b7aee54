import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createMockProxy, matchers } from '@litellm-models/mock-server';
import { intercept } from '@litellm-models/mock-server/node';
import { ensureModel } from '../app/ensure-model.js';

const mock = createMockProxy({ config: { model_list: [] } });
const { stop } = intercept(mock);
expect.extend(matchers);
afterAll(stop);
beforeEach(() => mock.reset());

const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

test('adds a missing model once', async () => {
  expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('added');
  expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('exists');
  expect(mock).toHaveReceivedTimes('addNewModelModelNewPost', 1);
  expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'gpt-5' });
  expect(mock.deployments).toMatchObject([{ name: 'gpt-5', model: 'openai/gpt-5' }]);
});

test('rejects when a gateway returns an HTML error page', async () => {
  mock.faults.add({ operation: 'modelListV1ModelsGet', fault: { type: 'html', status: 502 } });
  await expect(ensureModel(mock.url, mock.masterKey, MODEL)).rejects.toThrow('GET /v1/models failed with status 502');
});

test('rejects when the connection is reset', async () => {
  mock.faults.add({ operation: 'modelListV1ModelsGet', fault: { type: 'reset' } });
  await expect(ensureModel(mock.url, mock.masterKey, MODEL)).rejects.toThrow('fetch failed');
});
