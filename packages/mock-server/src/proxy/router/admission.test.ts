import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import {
  checkEnvironment,
  checkPassThrough,
  checkSemanticRouter,
  checkStrictParams,
  checkSupported,
  providerOf,
} from './admission.ts';
import type { RouterDeployment } from './deployment.ts';
import { RefusedDeployment } from './refused-deployment.ts';

const of = (params: PyDict, info: PyDict = {}): RouterDeployment => ({
  model_name: 'a',
  litellm_params: { model: 'openai/gpt-4o', ...params },
  model_info: { id: 'x', ...info },
});

describe.each(RELEASES)('admission in $name', (release) => {
  const { router } = release;
  const { prices } = stateOf(release);
  const provider = (params: PyDict) => providerOf(of(params), router, prices);

  it('finds the provider of a model', () => {
    expect(provider({})).toBe('openai');
    expect(provider({ model: 'gpt-4o' })).toBe('openai');
    expect(provider({ model: 'mine', custom_llm_provider: 'azure' })).toBe('azure');
    expect(() => provider({ model: 'no-such-provider/x' })).toThrow(RefusedDeployment);
  });

  it('infers the provider from the base URL in a release that does', () => {
    const params = { model: 'llama', api_base: 'https://api.groq.com/openai/v1' };
    if (router.providerByApiBase) expect(provider(params)).toBe('groq');
    else expect(() => provider(params)).toThrow(RefusedDeployment);
  });

  it('uses LiteLLM’s proxy as the provider for its flag, in a release that does', () => {
    expect(provider({ use_litellm_proxy: true })).toBe(router.providerByProxyFlag ? 'litellm_proxy' : 'openai');
    expect(provider({ use_litellm_proxy: false })).toBe('openai');
  });

  it('does not check the provider of a prompt in a prompt manager, in a release that checks providers first', () => {
    for (const manager of router.facts.promptManagers) {
      const find = () => provider({ model: `${manager}/gpt-4o` });
      if (router.checksProviderFirst) expect(find()).toBeUndefined();
    }
  });

  it('checks the region of Bedrock Mantle in a release that does', () => {
    const params = { model: 'bedrock_mantle/openai.gpt-oss-20b', aws_region_name: 'a.b/c' };
    if (!router.checksMantleRegion) return;
    expect(() => provider(params)).toThrow('Invalid AWS region format: a.b/c');
    for (const region of ['eu-central-1', '', null]) {
      expect(provider({ ...params, aws_region_name: region })).toBe('bedrock_mantle');
    }
  });

  it('refuses a provider that the router does not support', () => {
    expect(() => checkSupported('openai', prices)).not.toThrow();
    expect(() => checkSupported('nope', prices)).toThrow('Unsupported provider - nope');
  });

  it('refuses a pass-through deployment without the parameters it needs', () => {
    const flag = { use_in_pass_through: true };
    const vertex = Object.fromEntries(router.passThroughNeeds.map((name) => [name, 'x']));
    expect(() => checkPassThrough({ ...flag, ...vertex }, 'vertex_ai', router)).not.toThrow();
    for (const name of router.passThroughNeeds) {
      const { [name]: _, ...others } = vertex;
      expect(() => checkPassThrough({ ...flag, ...others }, 'vertex_ai', router)).toThrow(name);
      expect(() => checkPassThrough({ ...others, use_in_pass_through: false }, 'vertex_ai', router)).not.toThrow();
    }
    expect(() => checkPassThrough({ ...flag, api_key: 'k' }, 'openai', router)).not.toThrow();
    const withoutKey = () => checkPassThrough(flag, 'openai', router);
    if (router.passThroughNeedsKey) expect(withoutKey).toThrow('api_key is required');
    else expect(withoutKey).not.toThrow();
  });

  it('refuses a parameter that validation dropped, if it must have its declared type', () => {
    for (const name of router.strictParams) {
      const entry = (value: PyDict[string]) => ({ litellm_params: { [name]: value } });
      expect(() => checkStrictParams(entry('x'), of({}), router)).toThrow(`${name} has the wrong type`);
      expect(() => checkStrictParams(entry(null), of({}), router)).not.toThrow();
      expect(() => checkStrictParams(entry(true), of({ [name]: true }), router)).not.toThrow();
    }
    expect(() => checkStrictParams({ litellm_params: { other: 'x' } }, of({}), router)).not.toThrow();
    expect(() => checkStrictParams({}, of({}), router)).not.toThrow();
  });
});

it.each([
  ['auto_router/mine', true],
  ['auto_router/complexity_router', false],
  ['auto_router/adaptive_router/x', false],
  ['auto_router/quality_router', false],
  ['openai/gpt-4o', false],
])('refuses the semantic auto router %s: %s', (model, isRefused) => {
  const check = () => checkSemanticRouter(model);
  if (isRefused) expect(check).toThrow('semantic_router is not installed');
  else expect(check).not.toThrow();
});

it('refuses a deployment for some environments', () => {
  expect(() => checkEnvironment(of({}, { supported_environments: [] }))).toThrow('LITELLM_ENVIRONMENT');
  expect(() => checkEnvironment(of({}, { supported_environments: null }))).not.toThrow();
  expect(() => checkEnvironment(of({}))).not.toThrow();
});
