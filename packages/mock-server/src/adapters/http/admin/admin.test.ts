import { beforeEach, describe, expect, it } from 'vitest';
import { createMockProxy } from '../../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../../mock/mock-proxy.ts';
import { handleAdmin } from './admin.ts';

const entry = (id: string) => ({
  model_name: id,
  litellm_params: { model: 'openai/gpt-4o' },
  model_info: { id },
});
const KEYS = { keys: [{ key: 'sk-a', user_id: 'a', user_role: 'internal_user', models: [] }], teams: [] };

let mock: MockProxy;
beforeEach(async () => {
  mock = await createMockProxy({ config: { model_list: [entry('config')] } }).ready();
});

const ids = (): string[] => mock.deployments.map(({ id }) => id);
const call = (route: string, body: unknown = ''): { status: number; body: unknown } => {
  const [method = '', path = ''] = route.split(' ');
  return handleAdmin(mock, method, path, typeof body === 'string' ? body : JSON.stringify(body));
};
async function send(method: string, path: string, body?: unknown, key = mock.masterKey): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return (await mock.fetch(path, { method, headers, ...init })).status;
}

describe('an unknown route', () => {
  it('returns 404 with the routes that exist', () => {
    expect(call('GET /__admin/nope')).toEqual({
      status: 404,
      body: {
        error: expect.stringMatching(/^\/__admin\/nope does not exist; the admin routes are GET \/__admin\/health, /),
      },
    });
  });

  it('returns 405 with the methods that exist', () => {
    expect(call('POST /__admin/requests')).toEqual({
      status: 405,
      body: { error: 'expected the method to be GET or DELETE, got POST' },
    });
  });
});

describe('GET /__admin/health', () => {
  it('returns 200', () => {
    expect(call('GET /__admin/health')).toEqual({ status: 200, body: { status: 'ready' } });
  });
});

describe('POST /__admin/reset', () => {
  it.each(['', ' ', '{}'])('returns to the start with the body "%s"', async (body) => {
    await send('POST', '/model/new', entry('a'));
    mock.faults.add({ operation: '*', latency: 1 });
    expect(call('POST /__admin/reset', body)).toEqual({ status: 200, body: { ok: true, warnings: [] } });
    expect([ids(), mock.faults.rules, mock.requests.count]).toEqual([['config'], [], 0]);
  });

  it('serves other models until the next reset, and a reload drops them', async () => {
    call('POST /__admin/reset', { config: { model_list: [entry('other')] } });
    expect(ids()).toEqual(['other']);
    await send('POST', '/model/new', entry('a'));
    call('POST /__admin/reload');
    expect(ids()).toEqual(['a']);
    call('POST /__admin/reset');
    expect(ids()).toEqual(['config']);
  });

  it('replaces the config file until the next reset, so that a reload keeps its models', async () => {
    call('POST /__admin/reset', { config_file: { model_list: [entry('other')] } });
    await send('POST', '/model/new', entry('a'));
    call('POST /__admin/reload');
    expect(ids()).toEqual(['other', 'a']);
    call('POST /__admin/reset');
    expect(ids()).toEqual(['config']);
  });

  it('accepts other keys until the next reset', async () => {
    call('POST /__admin/reset', { keys: KEYS });
    expect(await send('GET', '/v1/models', undefined, 'sk-a')).toBe(200);
    call('POST /__admin/reset');
    expect(await send('GET', '/v1/models', undefined, 'sk-a')).toBe(401);
  });

  it('distinguishes 1.0 from 1 in the models', async () => {
    const params = '{"model": "openai/gpt-4o", "my_int": 1, "my_float": 1.0}';
    call('POST /__admin/reset', `{"config": {"model_list": [{"model_name": "m", "litellm_params": ${params}}]}}`);
    const headers = { authorization: `Bearer ${mock.masterKey}` };
    const text = await (await mock.fetch('/v1/model/info', { headers })).text();
    expect(text).toContain('"my_int":1,"my_float":1.0');
  });

  it.each([
    ['[]', 'expected the request body to be a JSON object'],
    ['{"config": ', 'expected the request body to be valid JSON: Expecting value: line 1 column 12 (char 11)'],
    ['{"config": {}}', 'expected config.model_list to be an array'],
    ['{"config_file": {"model_list": [1]}}', expect.stringContaining('expected model_list[0] to be a deployment')],
    ['{"keys": {"keys": [{"key": "sk-canary"}]}}', expect.stringContaining('keys[0].user_')],
    [
      '{"config_file": {"model_list": [{"model_name": "a", "litellm_params": {"model": "a/b", "max_agentic_loops": 0}}]}}',
      expect.stringContaining('max_agentic_loops must be at least 1'),
    ],
  ])('returns 400 for %s, and changes nothing', async (body, error) => {
    await send('POST', '/model/new', entry('a'));
    const result = call('POST /__admin/reset', body);
    expect(result).toEqual({ status: 400, body: { error } });
    expect(JSON.stringify(result)).not.toContain('canary');
    expect(ids()).toEqual(['config', 'a']);
  });
});

describe('PATCH /__admin/settings', () => {
  it('changes the settings', async () => {
    expect(call('PATCH /__admin/settings', { store_model_in_db: false }).status).toBe(200);
    expect(await send('POST', '/model/new', entry('a'))).toBe(500);
  });

  it.each([
    ['{"nope": true}', /expected a setting \(store_model_in_db, /],
    ['{"premium_user": 1}', /expected settings\.premium_user to be a boolean, got 1/],
    ['null', /expected the request body to be a JSON object/],
  ])('returns 400 for %s', (body, error) => {
    expect(call('PATCH /__admin/settings', body)).toEqual({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
  });
});

describe('/__admin/requests', () => {
  it('returns and clears the journal, without secrets', async () => {
    await send('GET', '/v1/models', undefined, 'sk-canary-key');
    const { status, body } = call('GET /__admin/requests');
    expect({ status, body }).toEqual({
      status: 200,
      body: { requests: [expect.objectContaining({ operation: 'modelListV1ModelsGet', status: 401 })] },
    });
    expect(JSON.stringify(body)).not.toContain('canary');
    expect(call('DELETE /__admin/requests').status).toBe(200);
    expect(call('GET /__admin/requests').body).toEqual({ requests: [] });
  });
});

describe('/__admin/faults', () => {
  const rule = { operation: 'modelListV1ModelsGet', fault: { type: 'status', status: 503 } };

  it('replaces, returns and removes the rules', async () => {
    expect(call('PUT /__admin/faults', { rules: [rule] })).toEqual({ status: 200, body: { rules: [rule] } });
    expect(call('GET /__admin/faults').body).toEqual({ rules: [rule] });
    expect(await send('GET', '/v1/models')).toBe(503);
    expect(call('DELETE /__admin/faults').status).toBe(200);
    expect(await send('GET', '/v1/models')).toBe(200);
  });

  it.each([
    ['{"rules": [', 'expected the request body to be valid JSON'],
    ['', 'expected the request body to be valid JSON'],
    ['{"rules": [{"operation": "*"}]}', 'expected rules[0] to have a latency, a fault, or both'],
  ])('returns 400 for "%s", and keeps the rules', (body, error) => {
    call('PUT /__admin/faults', [rule]);
    expect(call('PUT /__admin/faults', body)).toEqual({ status: 400, body: { error } });
    expect(call('GET /__admin/faults').body).toEqual({ rules: [rule] });
  });
});
