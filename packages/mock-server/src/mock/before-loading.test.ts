import { expect, test } from 'vitest';
import { createMockProxy } from './create-mock-proxy.ts';
import type { MockProxy } from './mock-proxy.ts';

const config = {
  model_list: [
    { model_name: 'a', litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-canary' } },
    { model_name: 'b', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'b1' } },
  ],
};
const NEW = { model_name: 'c', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'c1' } };

function create(mock: MockProxy): Promise<Response> {
  const headers = { authorization: `Bearer ${mock.masterKey}`, 'content-type': 'application/json' };
  return mock.fetch('/model/new', { method: 'POST', headers, body: JSON.stringify(NEW) });
}
const ids = (mock: MockProxy): string[] => mock.deployments.map(({ id }) => id);

test('lists the same deployments before and after the first request', async () => {
  const mock = createMockProxy({ config });
  const before = mock.deployments;
  expect(JSON.stringify(before)).not.toContain('canary');
  const idsBefore = ids(mock);
  expect(idsBefore[1]).toBe('b1');
  await mock.ready();
  expect(ids(mock)).toEqual(idsBefore);
});

test('restores a snapshot that was taken before the first request', async () => {
  const mock = createMockProxy({ config });
  const start = mock.snapshot();
  await create(mock);
  expect(ids(mock)).toHaveLength(3);
  mock.restore(start);
  expect(ids(mock)).toHaveLength(2);
  expect((await create(mock)).status).toBe(200);
});

test('applies settings and a snapshot from before the first request', async () => {
  const mock = createMockProxy({ config });
  mock.configure({ store_model_in_db: false });
  const off = mock.snapshot();
  expect((await create(mock)).status).not.toBe(200);
  mock.reset();
  expect((await create(mock)).status).toBe(200);
  mock.restore(off);
  expect((await create(mock)).status).not.toBe(200);
  const other = createMockProxy();
  other.restore(off);
  expect((await create(other)).status).not.toBe(200);
  expect(ids(other)).toHaveLength(2);
});

test.each([
  [{ quirks: 'maybe' }, /options.quirks/],
  [{ replicas: 0 }, /options.replicas/],
  [{ replicas: 'three' }, /options.replicas/],
  [{ lag: -1 }, /options.lag/],
  [{ journal: 0.5 }, /options.journal/],
  [{ seed: Number.NaN }, /options.seed/],
])('names an invalid option: %j', (options, message) => {
  expect(() => Reflect.apply(createMockProxy, undefined, [options])).toThrow(message);
});

test('rejects an override of an unknown operation, and one that returns a promise', async () => {
  const mock = createMockProxy();
  expect(() => Reflect.apply(mock.override, mock, ['modelList', () => undefined])).toThrow(/got "modelList"/);
  Reflect.apply(mock.override, mock, ['modelListV1ModelsGet', async () => ({ status: 503 })]);
  await expect(mock.fetch('/v1/models')).rejects.toThrow(/got a promise/);
});

test('accepts a function that generates ids', async () => {
  let n = 0;
  const mock = createMockProxy({ ids: () => `id-${++n}` });
  const headers = { authorization: 'Bearer sk-1234', 'content-type': 'application/json' };
  const body = JSON.stringify({ ...NEW, model_info: undefined });
  expect(await (await mock.fetch('/model/new', { method: 'POST', headers, body })).json()).toMatchObject({
    model_id: 'id-1',
  });
});
