import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createMockProxy } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import OpenAI from 'openai';

const files = {
  config: join(import.meta.dirname, '../config.yaml'),
  keys: join(import.meta.dirname, '../keys.json'),
};

/** @param {OpenAI} client */
const modelNames = async (client) => (await Array.fromAsync(client.models.list())).map(({ id }) => id);

test('in process: the SDK uses the mock’s fetch, without network access', async () => {
  const mock = createMockProxy(files);
  const createClient = (apiKey) => new OpenAI({ apiKey, baseURL: `${mock.url}/v1`, fetch: mock.fetch, maxRetries: 1 });
  assert.ok((await modelNames(createClient(mock.masterKey))).includes('claude-sonnet'));
  // A virtual key from keys.json can access only its own models.
  assert.deepEqual(await modelNames(createClient('sk-only-gpt-4o')), ['gpt-4o']);
  await assert.rejects(modelNames(createClient('sk-wrong')), OpenAI.AuthenticationError);
  // The SDK retries a rate-limited request.
  mock.faults.add({ operation: 'modelListV1ModelsGet', calls: 1, fault: { type: 'rate-limit', retryAfter: 0 } });
  assert.deepEqual(await modelNames(createClient('sk-only-gpt-4o')), ['gpt-4o']);
});

/** @type {import('@litellm-models/mock-server/http').MockServer} */
let server;
before(async () => {
  server = await startServer({ ...files, port: 0 });
});
after(() => server.close());

test('over HTTP: the SDK uses the server’s URL', async () => {
  const client = new OpenAI({ apiKey: server.mock.masterKey, baseURL: `${server.url}/v1` });
  assert.ok((await modelNames(client)).includes('llama-in-house'));
  assert.equal((await client.models.retrieve('gpt-4o').catch((error) => error)).status, 404);
});
