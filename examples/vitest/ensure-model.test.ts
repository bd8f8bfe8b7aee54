import { join } from 'node:path';
import { createMockTest } from '@litellm-models/mock-server/vitest';
import { describe } from 'vitest';
import { ensureModel } from '../app/ensure-model.js';

// Each test gets its own `mock` with its own base URL and state, so tests can run concurrently.
const test = createMockTest({ config: join(import.meta.dirname, '../config.yaml') });
const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

describe.concurrent('ensureModel', () => {
  test('adds a missing model once', async ({ mock, expect }) => {
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('added');
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('exists');
    expect(mock).toHaveReceivedTimes('addNewModelModelNewPost', 1);
    expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'gpt-5' });
    expect(mock.deployments.at(-1)).toMatchObject({ name: 'gpt-5', model: 'openai/gpt-5', source: 'database' });
  });

  test('does not add a model that is in the config', async ({ mock, expect }) => {
    expect(await ensureModel(mock.url, mock.masterKey, { ...MODEL, model_name: 'gpt-4o' })).toBe('exists');
    expect(mock).not.toHaveReceived('addNewModelModelNewPost');
  });

  test('rejects with the status if the proxy fails, and succeeds on the next call', async ({ mock, expect }) => {
    mock.faults.add({ operation: 'addNewModelModelNewPost', calls: 1, fault: { type: 'status', status: 503 } });
    await expect(ensureModel(mock.url, mock.masterKey, MODEL)).rejects.toThrow(
      'POST /model/new failed with status 503',
    );
    expect(await ensureModel(mock.url, mock.masterKey, MODEL)).toBe('added');
  });
});
