import { loadCatalog } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../releases/names.ts';
import { loadRelease } from '../../releases/registry.ts';
import { Router } from '../router/router.ts';
import type { OptIn } from './auth-release.ts';
import { optInOf } from './opt-in.ts';

describe.each(PROFILE_NAMES)('the opt-in of %s', async (name) => {
  const release = await loadRelease(name);
  const prices = (await loadCatalog(name)).priceBook();
  const optInWith = (allowed: PyValue): OptIn => {
    const params = { model: 'openai/gpt-4o', configurable_clientside_auth_params: allowed };
    const router = new Router(release.router, prices);
    router.setModelList([{ model_name: 'a', litellm_params: params }]);
    return optInOf(router, release.reads);
  };
  const allows = (allowed: PyValue, data: PyDict): boolean => optInWith(allowed)({ model: 'a', ...data }, 'api_base');

  it('allows a parameter that a deployment of the model names', () => {
    expect(allows(['api_base'], { api_base: 'https://a' })).toBe(true);
    expect(allows(['api_key'], { api_base: 'https://a' })).toBe(false);
  });

  it('allows nothing for another model', () => {
    expect(allows(['api_base'], { model: 'b', api_base: 'https://a' })).toBe(false);
  });

  it('matches an api_base as Python matches a pattern: from the start, with Python syntax', () => {
    const pattern = [{ api_base: '(?P<host>https://a)\\Z' }];
    expect(allows(pattern, { api_base: 'https://a' })).toBe(true);
    expect(allows(pattern, { api_base: 'https://a/v1' })).toBe(false);
    expect(allows([{ api_base: 'https://a' }], { api_base: 'https://a/v1' })).toBe(true);
    expect(allows([{ api_base: 'a' }], { api_base: 'https://a' })).toBe(false);
  });

  it('allows an api_base that equals its entry though it does not match it', () => {
    expect(allows([{ api_base: 'https://a?b' }], { api_base: 'https://a?b' })).toBe(true);
  });

  it('throws Python’s error for an invalid pattern', () => {
    const check = (): boolean => allows([{ api_base: 'https://(' }], { api_base: 'https://(' });
    expect(check).toThrow(PythonError);
    expect(check).toThrow('missing ), unterminated subpattern at position 8');
  });
});
