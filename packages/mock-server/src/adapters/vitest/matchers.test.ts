import { beforeEach, describe, expect, it } from 'vitest';
import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { matchers } from './matchers.ts';

expect.extend(matchers);

const CREATE = 'addNewModelModelNewPost';
const LIST = 'modelListV1ModelsGet';
let mock: MockProxy;
beforeEach(async () => {
  mock = createMockProxy();
  const headers = { authorization: `Bearer ${mock.masterKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({
    model_name: 'm',
    litellm_params: { model: 'openai/gpt-4o', rpm: 5, tags: ['a', 'b'], api_key: 'sk-canary' },
  });
  await mock.fetch('/model/new', { method: 'POST', headers, body });
  await mock.fetch('/v1/models?team_id=a&team_id=b&x=1', { headers });
});

describe('toHaveReceived', () => {
  it.each([
    undefined,
    {},
    { model_name: 'm' },
    { litellm_params: { rpm: 5 } },
    { litellm_params: { tags: ['a', 'b'] }, model_name: expect.stringMatching(/^m$/) },
    { litellm_params: expect.objectContaining({ model: 'openai/gpt-4o' }) },
  ])('accepts a request that has the fields %j', (fields) => {
    expect(mock).toHaveReceived(CREATE, fields);
  });

  it.each([
    { model_name: 'n' },
    { model_info: {} },
    { litellm_params: { rpm: '5' } },
    { litellm_params: { tags: ['a'] } },
    { litellm_params: [] },
    [],
  ])('rejects the fields %j', (fields) => {
    expect(mock).not.toHaveReceived(CREATE, fields);
    expect(() => expect(mock).toHaveReceived(CREATE, fields)).toThrow(/^expected the mock to have received /);
  });

  it('compares the query of a read', () => {
    expect(mock).toHaveReceived(LIST, { team_id: 'b', x: '1' });
    expect(mock).not.toHaveReceived(LIST, { x: '2' });
  });

  it('shows what was expected and what was received, without secrets', () => {
    let message = '';
    try {
      expect(mock).toHaveReceived(CREATE, { model_name: 'n' });
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/expected the mock to have received addNewModelModelNewPost with .*\s*"model_name": "n"/);
    expect(message).toMatch(/\nIt received 1 request for this operation\n[\s\S]*"rpm": 5/);
    expect(message).not.toContain('canary');
  });

  it('shows that an unexpected request was received', () => {
    expect(() => expect(mock).not.toHaveReceived(LIST)).toThrow(
      'expected the mock not to have received modelListV1ModelsGet\nIt received 1 request for this operation',
    );
  });
});

describe('toHaveReceivedTimes', () => {
  it('compares the number of requests', () => {
    expect(mock).toHaveReceivedTimes(CREATE, 1);
    expect(mock).toHaveReceivedTimes('deleteModelModelDeletePost', 0);
    expect(mock).not.toHaveReceivedTimes(CREATE, 2);
  });

  it('shows the expected and the actual number', () => {
    expect(() => expect(mock).toHaveReceivedTimes(CREATE, 2)).toThrow(
      'expected the mock to have received addNewModelModelNewPost 2 times\nIt received 1 request for this operation',
    );
    expect(() => expect(mock).not.toHaveReceivedTimes('deleteModelModelDeletePost', 0)).toThrow('received 0 requests');
  });
});

it('rejects a value that is not a mock', () => {
  expect(() => expect({}).toHaveReceived(LIST)).toThrow(
    'expected the value in expect(…) to be a MockProxy, got object',
  );
});
