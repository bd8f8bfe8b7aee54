import { describe, expect } from 'vitest';
import { createMockTest, test } from '../src/adapters/vitest/index.ts';
import { ADMIN, CONFIG } from './support.ts';

const NEW = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o', rpm: 5 }, model_info: { id: 'a' } };
const configured = createMockTest({ profile: '1.106', config: CONFIG });

describe('the fixture', () => {
  const seen = new Set<string>();
  for (const turn of [1, 2, 3, 4]) {
    configured.concurrent(`has its own mock in concurrent test ${turn}`, async ({ mock, expect }) => {
      expect(seen.has(mock.url)).toBe(false);
      seen.add(mock.url);
      const headers = { ...ADMIN, 'content-type': 'application/json' };
      const response = await fetch(`${mock.url}/model/new`, { method: 'POST', headers, body: JSON.stringify(NEW) });
      expect(response.status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 10 * turn));
      expect(mock.requests.count).toBe(1);
    });
  }

  test('starts without models, and the matchers compare the requests', async ({ mock }) => {
    const headers = { ...ADMIN, 'content-type': 'application/json' };
    await fetch(`${mock.url}/model/new`, { method: 'POST', headers, body: JSON.stringify(NEW) });
    await fetch(`${mock.url}/v1/models?return_wildcard_routes=true`, { headers: ADMIN });
    expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'm', litellm_params: { rpm: 5 } });
    expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: expect.stringContaining('m') });
    expect(mock).toHaveReceived('modelListV1ModelsGet', { return_wildcard_routes: 'true' });
    expect(mock).toHaveReceivedTimes('addNewModelModelNewPost', 1);
    expect(mock).not.toHaveReceived('deleteModelModelDeletePost');
    expect(() => expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'other' })).toThrow(
      'received 1 request',
    );
  });
});
