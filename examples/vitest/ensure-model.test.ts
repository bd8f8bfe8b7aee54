import { join } from 'node:path';
import { createMockTest } from '@litellm-models/mock-server/vitest';
import { describe } from 'vitest';
import { ensureModel } from '../app/ensure-model.js';

// Each test gets a `mock` of its own, at an address of its own: fresh state, and right for concurrent tests too.
const test = createMockTest({ config: join(import.meta.dirname, '../config.yaml') });
const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

describe.concurrent('ensureModel', () => {
  test('adds a model that is not there, once', async ({ mock, expect }) => {
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('added');
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('there');
    expect(mock).toHaveReceivedTimes('addNewModelModelNewPost', 1);
    expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'gpt-5' });
    expect(mock.deployments.at(-1)).toMatchObject({ name: 'gpt-5', model: 'openai/gpt-5', source: 'database' });
  });

  test('leaves one of the config alone', async ({ mock, expect }) => {
    expect(await ensureModel(mock.url, mock.masterKey, { ...MODEL, model_name: 'gpt-4o' })).toBe('there');
    expect(mock).not.toHaveReceived('addNewModelModelNewPost');
  });

  test('says what the proxy answered when it is out of order', async ({ mock, expect }) => {
    mock.faults.add({ operation: 'addNewModelModelNewPost', calls: 1, fault: { type: 'status', status: 503 } });
    await expect(ensureModel(mock.url, mock.masterKey, MODEL)).rejects.toThrow('adding gpt-5: 503');
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('added');
  });
});
