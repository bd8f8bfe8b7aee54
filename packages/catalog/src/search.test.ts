import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog, searchModels } from './index.ts';

describe('searchModels', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await loadCatalog('1.109');
  });

  test('finds models by words, provider, mode and capabilities', () => {
    const found = searchModels(catalog, { text: 'GPT mini', provider: 'openai', mode: 'chat', supports: ['vision'] });
    expect(found).toContain('gpt-4o-mini');
    expect(found.every((key) => catalog.entry(key)?.['litellm_provider'] === 'openai')).toBe(true);
  });

  test('returns all models for an empty query, and none where nothing matches', () => {
    expect(searchModels(catalog, {})).toEqual(catalog.keys());
    expect(searchModels(catalog, { text: 'no such model' })).toEqual([]);
  });
});
