import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog } from '../src/index.ts';

const catalogs = new Map<string, Catalog>();

function known(profile: string): Catalog {
  const catalog = catalogs.get(profile);
  if (catalog === undefined) throw new Error(`${profile} is not loaded`);
  return catalog;
}

beforeAll(async () => {
  for (const profile of ['1.71', '1.106', '1.109']) catalogs.set(profile, await loadCatalog(profile));
});

describe('loading', () => {
  test('names the known profiles when asked for another', async () => {
    await expect(loadCatalog('2.0')).rejects.toThrow(
      new RangeError('Unknown profile "2.0": the catalog knows 1.71, 1.106, 1.109.'),
    );
    await expect(loadCatalog('__proto__')).rejects.toThrow(RangeError);
  });

  test('gives the same catalog every time', async () => {
    expect(await loadCatalog('1.71')).toBe(known('1.71'));
    expect(known('1.71')).toMatchObject({ profile: '1.71', litellm: '1.71.1' });
    expect(known('1.106').litellm).toBe('1.106.2');
    expect(known('1.109').litellm).toBe('1.109.1');
  });
});

describe.each(['1.71', '1.106', '1.109'])('in %s', (profile) => {
  test('a model is found with and without its provider', () => {
    const info = known(profile).modelInfo('openai/gpt-4o');
    expect(info).toMatchObject({ key: 'gpt-4o', litellm_provider: 'openai', mode: 'chat', max_input_tokens: 128000 });
    expect(info?.input_cost_per_token).toBe(2.5e-6);
    const { supported_openai_params: params, ...rest } = known(profile).modelInfo('gpt-4o') ?? {};
    expect(info).toMatchObject(rest);
    expect(params).toContain('user');
    expect(info?.supported_openai_params?.slice(0, 3)).toEqual(['frequency_penalty', 'logit_bias', 'logprobs']);
  });

  test('an unknown model has no info, no provider and no parameters', () => {
    const catalog = known(profile);
    expect(catalog.modelInfo('nobody/nothing')).toBeUndefined();
    expect(catalog.providerOf('nothing')).toBeUndefined();
    expect(catalog.supportedParams('nothing')).toBeUndefined();
    expect(catalog.resolveProvider('nothing')).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^litellm\.BadRequestError: LLM Provider NOT provided\..*You passed model=nothing\n/s,
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
  ])('%s is a model of %s', (model, provider, name) => {
    expect(known(profile).providerOf(model)).toEqual({ provider, model: name });
  });

  test('a provider may be given apart, or told by the host', () => {
    const catalog = known(profile);
    expect(catalog.providerOf('llama-x', { provider: 'groq' })).toEqual({ provider: 'groq', model: 'llama-x' });
    expect(catalog.providerOf('llama-x', { apiBase: 'https://api.groq.com/openai/v1' })?.provider).toBe('groq');
    expect(catalog.providerOf('grok', { apiBase: 'https://api.x.ai/v1' })).toEqual({ provider: null, model: 'grok' });
  });

  test('lists models by provider, and what a wildcard stands for', () => {
    const catalog = known(profile);
    expect(catalog.modelsOf('deepseek')).toContain('deepseek/deepseek-chat');
    expect(catalog.modelsOf('nobody')).toEqual([]);
    expect(catalog.wildcardModels('nobody')).toBeUndefined();
    expect(catalog.wildcardModels('azure')?.join()).toMatch(/^(azure\/)?Azure-LLM$/);
    expect(catalog.isProvider('bedrock')).toBe(true);
    expect(catalog.isProvider('nobody')).toBe(false);
    expect(catalog.providers()).toContain('vertex_ai');
  });

  test('names out of Object.prototype are names like any other', () => {
    const catalog = known(profile);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(catalog.entry(name)).toBeUndefined();
      expect(catalog.modelInfo(name)).toBeUndefined();
      expect(catalog.modelsOf(name)).toEqual([]);
      expect(catalog.supportedParams('x', name)).toBeUndefined();
    }
  });

  test('every model of the list has an info', () => {
    const catalog = known(profile);
    const silent = catalog.keys().filter((key) => {
      const provider = catalog.entry(key)?.['litellm_provider'];
      return catalog.modelInfo(key, typeof provider === 'string' ? provider : null) === undefined;
    });
    expect(silent.filter((key) => catalog.entry(key)?.['mode'] === 'chat')).toHaveLength(0);
  });
});

describe('what changed between releases', () => {
  test('a release fills fields that an older one does not know', () => {
    expect(known('1.71').modelInfo('gpt-4o')).not.toHaveProperty('tiered_pricing');
    expect(known('1.106').modelInfo('gpt-4o')).toHaveProperty('tiered_pricing', null);
  });

  test('keys are found in any case since 1.106', () => {
    expect(known('1.71').modelInfo('GPT-4O')).toBeUndefined();
    expect(known('1.106').modelInfo('openai/GPT-4O')?.key).toBe('gpt-4o');
  });

  test('models to come are known by rule since 1.106', () => {
    expect(known('1.71').modelInfo('anthropic/claude-zeta-7')).toBeUndefined();
    const info = known('1.109').modelInfo('anthropic/claude-zeta-7');
    expect(info).toMatchObject({ supports_reasoning: true, input_cost_per_token: 0, litellm_provider: 'anthropic' });
    expect(info !== undefined && known('1.109').isGeneralized(info)).toBe(true);
    const listed = known('1.109').modelInfo('gpt-4o');
    expect(listed !== undefined && known('1.109').isGeneralized(listed)).toBe(false);
  });

  test('since 1.109 the limit is the one of the output', () => {
    const info = known('1.109').modelInfo('gpt-4o');
    expect(info?.max_tokens).toBe(info?.max_output_tokens);
  });
});
