import { expect, test } from 'vitest';
import { call, mockOf, servedIds } from './support.ts';

const NEW = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'a' } };
const CREATE = 'addNewModelModelNewPost';

test('rejects fetch if a fault resets the connection before or after the write', async () => {
  const mock = await mockOf();
  mock.faults.add([
    { operation: CREATE, times: 1, fault: { type: 'reset' } },
    { operation: CREATE, calls: 2, fault: { type: 'lost-response' } },
  ]);
  await expect(call(mock, 'POST', '/model/new', NEW)).rejects.toMatchObject({
    name: 'TypeError',
    cause: { code: 'ECONNRESET' },
  });
  expect(servedIds(mock)).not.toContain('a');
  await expect(call(mock, 'POST', '/model/new', NEW)).rejects.toThrow('fetch failed');
  expect(servedIds(mock)).toContain('a');
});

test('rejects a body that is cut off, delays responses, and stops the delay if the request is aborted', async () => {
  const mock = await mockOf();
  mock.faults.add({ operation: 'modelListV1ModelsGet', times: 1, fault: { type: 'half-body' } });
  await expect(call(mock, 'GET', '/v1/models')).rejects.toThrow('fetch failed');
  mock.faults.set([{ operation: '*', latency: 30 }]);
  const start = performance.now();
  expect((await call(mock, 'GET', '/v1/models')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(25);
  mock.faults.set([{ operation: '*', latency: 60_000 }]);
  const headers = { authorization: 'Bearer sk-1234' };
  await expect(mock.fetch('/v1/models', { headers, signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout');
});
