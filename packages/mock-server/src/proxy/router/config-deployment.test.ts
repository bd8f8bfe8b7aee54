import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import { configDeployment } from './config-deployment.ts';
import { configEntries } from './config-entry.ts';

describe.each(RELEASES)('configDeployment in $name', (release) => {
  const read = (params: PyDict, info: PyDict = {}) => {
    const { prices, router } = stateOf(release);
    const [first] = configEntries([entry('a', params, { id: 'x', ...info })], router.release.facts);
    if (!first) throw new Error('expected an entry');
    return { deploy: () => configDeployment(first, router.release, prices), prices };
  };

  it('validates the entry and registers its prices', () => {
    const { deploy, prices } = read({ rpm: '5', input_cost_per_token: 7 });
    expect(deploy()).toMatchObject({ model_name: 'a', litellm_params: { rpm: 5 }, model_info: { id: 'x' } });
    expect(prices.entry('x')?.['input_cost_per_token']).toBeDefined();
  });

  it('registers the whole info for the model in a release that leaks it', () => {
    const { deploy, prices } = read({ model: 'openai/my-own' }, { owner: 'me' });
    deploy();
    expect(prices.entry('x')?.['owner']).toBe('me');
    expect(prices.entry('openai/my-own')?.['owner']).toBe(release.router.leaksInfo ? 'me' : undefined);
  });

  it('refuses an entry after it registers the prices', () => {
    const { deploy, prices } = read({ input_cost_per_token: 7 }, { supported_environments: ['production'] });
    expect(deploy).toThrow('LITELLM_ENVIRONMENT');
    expect(prices.entry('x')?.['input_cost_per_token']).toBeDefined();
  });

  it('refuses invalid tag patterns in a release that checks them', () => {
    const { deploy } = read({ tag_regex: ['('] });
    if (release.router.checksTagPatterns) expect(deploy).toThrow('unterminated subpattern');
    else expect(deploy).not.toThrow();
  });

  it('refuses a strict parameter of another type before it registers prices', () => {
    for (const name of release.router.strictParams) {
      const { deploy, prices } = read({ [name]: 'maybe', input_cost_per_token: 7 });
      expect(deploy).toThrow(name);
      expect(prices.entry('x')).toBeUndefined();
    }
  });
});
