import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { createMockProxy } from '@litellm-models/mock-server';
import { intercept } from '@litellm-models/mock-server/node';
import { ensureModel } from '../app/ensure-model.js';

const mock = createMockProxy({ baseUrl: 'http://litellm.test', config: { model_list: [] } });
const { stop } = intercept(mock);
after(stop);
beforeEach(() => mock.reset());

const MODEL = { model_name: 'gpt-5', litellm_params: { model: 'openai/gpt-5', api_key: 'sk-example' } };

test('adds a missing model once', async () => {
  assert.equal(await ensureModel('http://litellm.test', mock.masterKey, MODEL), 'added');
  assert.equal(await ensureModel('http://litellm.test', mock.masterKey, MODEL), 'exists');
  const writes = mock.requests.entries().filter(({ operation }) => operation === 'addNewModelModelNewPost');
  assert.equal(writes.length, 1);
  assert.equal(writes[0]?.body.model_name, 'gpt-5');
  // The journal contains no secrets.
  assert.ok(!JSON.stringify(writes).includes('sk-example'));
});

test('rejects an invalid key', async () => {
  await assert.rejects(ensureModel('http://litellm.test', 'sk-wrong', MODEL), /status 401/);
});

test('does not add a second deployment after a lost response', async () => {
  mock.faults.add({ operation: 'addNewModelModelNewPost', calls: 1, fault: { type: 'lost-response' } });
  await assert.rejects(ensureModel('http://litellm.test', mock.masterKey, MODEL), TypeError);
  assert.equal(await ensureModel('http://litellm.test', mock.masterKey, MODEL), 'exists');
});
