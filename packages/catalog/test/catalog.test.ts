import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog } from '../src/index.ts';

const catalogs = new Map<string, Catalog>();

function catalogOf(release: string): Catalog {
  const catalog = catalogs.get(release);
  if (catalog === undefined) throw new Error(`${release} is not loaded`);
  return catalog;
}

beforeAll(async () => {
  for (const release of ['1.71', '1.106', '1.109']) catalogs.set(release, await loadCatalog(release));
});

describe('loadCatalog', () => {
  test('rejects an unknown release', async () => {
    await expect(loadCatalog('2.0')).rejects.toThrow(
      new RangeError('Expected the name of a LiteLLM release (1.71, 1.106, 1.109), got "2.0".'),
    );
    await expect(loadCatalog('__proto__')).rejects.toThrow(RangeError);
  });

  test('returns the same catalog for every call', async () => {
    expect(await loadCatalog('1.71')).toBe(catalogOf('1.71'));
    expect(catalogOf('1.71')).toMatchObject({ release: '1.71', litellmVersion: '1.71.1' });
    expect(catalogOf('1.106').litellmVersion).toBe('1.106.2');
    expect(catalogOf('1.109').litellmVersion).toBe('1.109.1');
  });
});

describe.each(['1.71', '1.106', '1.109'])('the catalog of %s', (release) => {
  test('finds a model with and without its provider', () => {
    const info = catalogOf(release).modelInfo('openai/gpt-4o');
    expect(info).toMatchObject({ key: 'gpt-4o', litellm_provider: 'openai', mode: 'chat', max_input_tokens: 128000 });
    expect(info?.input_cost_per_token).toBe(2.5e-6);
    const { supported_openai_params: params, ...rest } = catalogOf(release).modelInfo('gpt-4o') ?? {};
    expect(info).toMatchObject(rest);
    expect(params).toContain('user');
    expect(info?.supported_openai_params?.slice(0, 3)).toEqual(['frequency_penalty', 'logit_bias', 'logprobs']);
  });

  test('returns undefined for an unknown model', () => {
    const catalog = catalogOf(release);
    expect(catalog.modelInfo('unknown/unknown-model')).toBeUndefined();
    expect(catalog.providerOf('unknown-model')).toBeUndefined();
    expect(catalog.supportedParams('unknown-model')).toBeUndefined();
    expect(catalog.resolveProvider('unknown-model')).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^litellm\.BadRequestError: LLM Provider NOT provided\..*You passed model=unknown-model\n/s,
      ),
    });
    expect(catalog.resolveProvider('openai')).toEqual({
      ok: false,
      message: 'litellm.BadRequestError: GetLLMProvider Exception - list index out of range\n\noriginal model: openai',
    });
  });

  test.each([
    ['deepseek/deepseek-chat', 'deepseek', 'deepseek-chat'],
    ['azure/my-deployment', 'azure', 'my-deployment'],
    ['text-embedding-3-small', 'openai', 'text-embedding-3-small'],
    ['anthropic/claude-2', 'anthropic_text', 'claude-2'],
    ['ft:gpt-4o:my-org:suffix:id', 'openai', 'ft:gpt-4o:my-org:suffix:id'],
    ['*', 'openai', '*'],
    ['openai/*', 'openai', '*'],
  ])('resolves %s to provider %s', (model, provider, name) => {
    expect(catalogOf(release).providerOf(model)).toEqual({ provider, model: name });
  });

  test('resolves the provider from custom_llm_provider and from the host of api_base', () => {
    const catalog = catalogOf(release);
    expect(catalog.providerOf('llama-x', { provider: 'groq' })).toEqual({ provider: 'groq', model: 'llama-x' });
    expect(catalog.providerOf('llama-x', { apiBase: 'https://api.groq.com/openai/v1' })?.provider).toBe('groq');
    expect(catalog.providerOf('grok', { apiBase: 'https://api.x.ai/v1' })).toEqual({ provider: null, model: 'grok' });
  });

  test('lists providers, their models and the models of wildcards', () => {
    const catalog = catalogOf(release);
    expect(catalog.modelsOf('deepseek')).toContain('deepseek/deepseek-chat');
    expect(catalog.modelsOf('unknown')).toEqual([]);
    expect(catalog.wildcardModels('unknown')).toBeUndefined();
    expect(catalog.wildcardModels('azure')?.join()).toMatch(/^(azure\/)?Azure-LLM$/);
    expect(catalog.isProvider('bedrock')).toBe(true);
    expect(catalog.isProvider('unknown')).toBe(false);
    expect(catalog.providers()).toContain('vertex_ai');
  });

  test('treats names of Object.prototype as ordinary names', () => {
    const catalog = catalogOf(release);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(catalog.entry(name)).toBeUndefined();
      expect(catalog.modelInfo(name)).toBeUndefined();
      expect(catalog.modelsOf(name)).toEqual([]);
      expect(catalog.supportedParams('x', name)).toBeUndefined();
    }
  });

  test('has an info for every chat model in the price list', () => {
    const catalog = catalogOf(release);
    const missing = catalog.keys().filter((key) => {
      const provider = catalog.entry(key)?.['litellm_provider'];
      return catalog.modelInfo(key, typeof provider === 'string' ? provider : null) === undefined;
    });
    expect(missing.filter((key) => catalog.entry(key)?.['mode'] === 'chat')).toHaveLength(0);
  });
});

describe('differences between releases', () => {
  test('1.106 has fields that 1.71 does not have', () => {
    expect(catalogOf('1.71').modelInfo('gpt-4o')).not.toHaveProperty('tiered_pricing');
    expect(catalogOf('1.106').modelInfo('gpt-4o')).toHaveProperty('tiered_pricing', null);
  });

  test('1.106 ignores the case of keys', () => {
    expect(catalogOf('1.71').modelInfo('GPT-4O')).toBeUndefined();
    expect(catalogOf('1.106').modelInfo('openai/GPT-4O')?.key).toBe('gpt-4o');
  });

  test('1.106 and later infer the info of models that are not listed', () => {
    expect(catalogOf('1.71').modelInfo('anthropic/claude-zeta-7')).toBeUndefined();
    const info = catalogOf('1.109').modelInfo('anthropic/claude-zeta-7');
    expect(info).toMatchObject({ supports_reasoning: true, input_cost_per_token: 0, litellm_provider: 'anthropic' });
    expect(info !== undefined && catalogOf('1.109').isGeneralized(info)).toBe(true);
    const listed = catalogOf('1.109').modelInfo('gpt-4o');
    expect(listed !== undefined && catalogOf('1.109').isGeneralized(listed)).toBe(false);
  });

  test('1.109 has the limit of the output in max_tokens', () => {
    const info = catalogOf('1.109').modelInfo('gpt-4o');
    expect(info?.max_tokens).toBe(info?.max_output_tokens);
  });
});
