import { createClient } from '@litellm-models/client';

const client = createClient({ baseUrl: 'http://127.0.0.1:4000', apiKey: 'sk-1234' });
const { deployments, groups, models, server } = client;
const created = await deployments.create({ model_name: 'a', litellm_params: { model: 'openai/gpt-4o', rpm: 1 } });
export const results: readonly unknown[] = [
  created.id,
  (await deployments.create({ model_name: 'b', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'b' } }))
    .id,
  (await deployments.get(created.id)).litellm_params.rpm,
  (await deployments.get('b')).model_info.input_cost_per_token,
  (await deployments.list()).map((d) => d.source),
  (await deployments.list({ healthy_only: true })).length,
  (await deployments.find('a')).map((d) => d.model_info.mode),
  (await deployments.find((d) => d.source === 'config')).length,
  (await deployments.update('b', { litellm_params: { tpm: 2 } })).updated_at,
  (await deployments.update('b', { unset: ['tpm'] }, { ifUnchanged: 'x' })).model_info,
  (await deployments.legacyUpdate('b', { litellm_params: { tpm: 3 } })).id,
  (await deployments.replace('b', { model_name: 'c', litellm_params: { model: 'openai/gpt-4o' } })).id,
  (await deployments.waitUntilServed('b', { consecutive: 2 })).hash,
  await deployments.delete('b'),
  await deployments.delete(created.id, { timeout: 1000 }),
  (await groups.list()).map((group) => group.providers),
  (await groups.get('a')).tpm,
  (await models.list()).map((model) => model.id),
  (await models.list({ return_wildcard_routes: true })).length,
  (await server.info()).version,
];
