import { expect, test } from 'vitest';
import { costPerMillion, loadCatalog, searchModels, tokenCost } from '../src/index.ts';

test('prices are told for a million tokens, without binary dust', async () => {
  const info = (await loadCatalog('1.109')).modelInfo('openai/gpt-4o');
  expect(info && costPerMillion(info)).toEqual({ input: 2.5, output: 10, cacheRead: 1.25 });
  expect(costPerMillion({ input_cost_per_token: 3e-7, output_cost_per_token: 1.1e-6 })).toEqual({
    input: 0.3,
    output: 1.1,
  });
  expect(costPerMillion({ cache_creation_input_token_cost: 3.75e-6 })).toEqual({
    input: 0,
    output: 0,
    cacheWrite: 3.75,
  });
  expect(costPerMillion({ input_cost_per_token: 'free' })).toEqual({ input: 0, output: 0 });
});

test('a request costs what its tokens cost', () => {
  const info = { input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5 };
  expect(tokenCost(info, { input: 1000, output: 200 })).toBe(0.0045);
  expect(tokenCost({}, { input: 1000, output: 200 })).toBe(0);
});

test('models are searched by words, provider, mode and capability', async () => {
  const catalog = await loadCatalog('1.109');
  const found = searchModels(catalog, { text: 'GPT mini', provider: 'openai', mode: 'chat', supports: ['vision'] });
  expect(found).toContain('gpt-4o-mini');
  expect(found.every((key) => catalog.entry(key)?.['litellm_provider'] === 'openai')).toBe(true);
  expect(searchModels(catalog, { text: 'no such model' })).toEqual([]);
  expect(searchModels(catalog, {})).toHaveLength(catalog.keys().length);
});
