import { createMockProxy } from '@litellm-models/mock-server';
import { expect, it } from 'vitest';
import { createClient } from '../src/index.ts';

const NEW = { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 }, model_info: { id: 'd-1' } };

it('waits until every replica serves a create, and an update', async () => {
  const mock = createMockProxy({ config: { model_list: [] }, replicas: 3, lag: 150 });
  const { deployments } = createClient({ baseUrl: mock.url, apiKey: 'sk-1234', fetch: mock.fetch });
  await deployments.create(NEW);
  await deployments.waitUntilServed('d-1', { consecutive: 6, interval: 5 });
  for (let i = 0; i < 6; i++) expect(await deployments.get('d-1')).toMatchObject({ litellm_params: { rpm: 7 } });
  await deployments.update('d-1', { litellm_params: { rpm: 8 } });
  await deployments.waitUntilServed('d-1', {
    consecutive: 6,
    interval: 5,
    matching: (d) => d.litellm_params.rpm === 8,
  });
  for (let i = 0; i < 6; i++) expect(await deployments.get('d-1')).toMatchObject({ litellm_params: { rpm: 8 } });
});

it('reads back a create whose response was lost, even if the next replica does not serve it yet', async () => {
  const mock = createMockProxy({ config: { model_list: [] }, replicas: 3, lag: 150 });
  mock.faults.add({ operation: 'addNewModelModelNewPost', calls: 1, fault: { type: 'lost-response' } });
  const readBack = { timeout: 5000, interval: 10 };
  const { deployments } = createClient({
    baseUrl: mock.url,
    apiKey: 'sk-1234',
    fetch: mock.fetch,
    readBack,
    retry: { minDelay: 1 },
  });
  expect(await deployments.create(NEW)).toMatchObject({ id: 'd-1', source: 'database' });
  const sent = mock.requests.entries().filter(({ operation }) => operation === 'addNewModelModelNewPost');
  expect(sent).toHaveLength(2);
});
