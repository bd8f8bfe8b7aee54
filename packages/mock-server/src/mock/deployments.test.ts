import { expect, it } from 'vitest';
import { createMockProxy } from './create-mock-proxy.ts';
import { configDeployments } from './deployments.ts';

const ENTRY = {
  model_name: 'gpt-4o',
  litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-canary-1' },
  model_info: { id: 'a', note: 'b' },
};

it('lists the entries of a config without the fields of the price list', () => {
  expect(configDeployments([ENTRY])).toEqual([
    {
      id: 'a',
      name: 'gpt-4o',
      model: 'openai/gpt-4o',
      source: 'config',
      params: { model: 'openai/gpt-4o', api_key: '[redacted]' },
      info: { id: 'a', note: 'b' },
    },
  ]);
});

it('generates the id that the proxy generates', async () => {
  const { model_info: _, ...entry } = ENTRY;
  const [listed] = configDeployments([entry]);
  const mock = await createMockProxy({ config: { model_list: [entry] } }).ready();
  expect(listed?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(mock.deployments.map(({ id }) => id)).toEqual([listed?.id]);
});

it('skips entries that are not deployments', () => {
  expect(configDeployments([{ model_name: 5 }, { model_name: 'm', litellm_params: null }, {}])).toEqual([]);
});

it('says whether a deployment is from the config or was added through the API', async () => {
  const mock = createMockProxy({ config: { model_list: [ENTRY] } });
  const body = JSON.stringify({ ...ENTRY, model_info: { id: 'b' } });
  const headers = { authorization: `Bearer ${mock.masterKey}`, 'content-type': 'application/json' };
  await mock.fetch('/model/new', { method: 'POST', headers, body });
  expect(mock.deployments.map(({ id, source }) => [id, source])).toEqual([
    ['a', 'config'],
    ['b', 'database'],
  ]);
  expect(JSON.stringify(mock.deployments)).not.toContain('canary');
});
