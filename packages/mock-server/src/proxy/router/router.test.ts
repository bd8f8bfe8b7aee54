import { loadCatalog } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { pyEqual } from '@litellm-models/python-semantics';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName } from '../../releases/names.ts';
import { loadRelease } from '../../releases/registry.ts';
import { deploymentsOf } from './lookup.ts';
import { Router } from './router.ts';

async function routerOf(name: ProfileName): Promise<Router> {
  const { router } = await loadRelease(name);
  return new Router(router, (await loadCatalog(name)).priceBook());
}

const entry = (name: string, params: PyDict, info: PyDict = {}): PyDict => ({
  model_name: name,
  litellm_params: { model: 'openai/gpt-4o', ...params },
  model_info: info,
});

const served = (router: Router): PyValue[] =>
  Array.from(router.all(), (deployment) => deployment.model_info['id'] ?? null);

describe.each(PROFILE_NAMES)('Router of %s', (name) => {
  let router: Router;
  beforeAll(async () => {
    router = await routerOf(name);
  });

  it('skips the entries that the proxy skips, and serves the rest', () => {
    router.setModelList([
      entry('a', {}, { id: 'ok' }),
      entry('b', { model: 'no-provider-knows-this' }, { id: 'no-provider' }),
      entry('c', { custom_llm_provider: 'nope' }, { id: 'unsupported' }),
      entry('d', { rpm: 'many' }, { id: 'wrong-type' }),
      entry('e', {}, { id: 'elsewhere', supported_environments: ['production'] }),
    ]);
    expect(served(router)).toEqual(['ok']);
  });

  it('uses the limits of an entry where its parameters have none', () => {
    router.setModelList([{ ...entry('a', { rpm: 1 }, { id: 'x' }), rpm: 9, tpm: 90 }]);
    expect(router.get('x')?.litellm_params).toMatchObject({ rpm: 1, tpm: 90 });
  });

  it('replaces a deployment with changed parameters, and keeps an equal one', () => {
    router.setModelList([]);
    const read = router.release.readDeployment;
    expect(router.upsert(read(entry('a', { rpm: 1 }, { id: 'x' })))).toBeDefined();
    expect(router.upsert(read(entry('a', { rpm: 1 }, { id: 'x' })))).toBeUndefined();
    const { version } = router;
    expect(router.upsert(read(entry('a', { rpm: 2 }, { id: 'x' })))).toBeDefined();
    expect(router.version).toBeGreaterThan(version);
    expect(router.get('x')?.litellm_params['rpm']).toBe(2);
    expect(router.size).toBe(1);
  });

  it('replaces a deployment with another name only in a release that compares names', () => {
    router.setModelList([]);
    const read = router.release.readDeployment;
    router.upsert(read(entry('a', {}, { id: 'x' })));
    router.upsert(read(entry('b', {}, { id: 'x' })));
    expect(router.get('x')?.model_name).toBe(router.release.comparesWholeDeployment ? 'b' : 'a');
  });

  it('keeps a deployment whose replacement is refused only in a release that restores it', () => {
    router.setModelList([]);
    const read = router.release.readDeployment;
    router.upsert(read(entry('a', {}, { id: 'x' })));
    expect(router.upsert(read(entry('a', { model: 'no-provider-knows-this' }, { id: 'x' })))).toBeUndefined();
    expect(router.has('x')).toBe(router.release.restoresFailedUpsert);
  });

  it('keeps the wildcard of a removed deployment, except in a release that forgets it', () => {
    router.setModelList([]);
    router.upsert(router.release.readDeployment(entry('mine/*', { model: 'openai/*' }, { id: 'w' })));
    expect(deploymentsOf(router, 'mine/gpt-4o')[0]?.litellm_params['model']).toBe('openai/gpt-4o');
    router.delete('w');
    expect(deploymentsOf(router, 'mine/gpt-4o')).toHaveLength(router.release.forgetsWildcards ? 0 : 1);
  });

  it('registers the fields that deployments of one model share, and the whole info in a release that leaks it', () => {
    router.prices.reset();
    router.setModelList([entry('a', { input_cost_per_token: 5 }, { id: 'x', max_tokens: 77, owner: 'me' })]);
    const shared = router.prices.entry('gpt-4o');
    expect(shared?.['max_tokens']).toBe(77);
    expect(pyEqual(shared?.['input_cost_per_token'] as PyValue, 5)).toBe(router.release.leaksInfo);
    expect(router.prices.entry('x')).toMatchObject({ owner: 'me' });
  });

  it('fails to list access groups that are not a list', () => {
    router.setModelList([entry('a', {}, { id: 'x', access_groups: 5 })]);
    expect(() => router.checkAccessGroups()).toThrow('access_groups');
    router.delete('x');
    expect(() => router.checkAccessGroups()).not.toThrow();
  });

  it('marks an access group that is not a string', () => {
    router.setModelList([entry('a', {}, { id: 'x', access_groups: ['beta', 30] })]);
    expect(Array.from(router.accessGroups())).toEqual(['beta']);
    expect(Array.from(router.listedAccessGroups())).toEqual(['beta', '\ud80030']);
    router.setModelList([entry('a', {}, { id: 'x', access_groups: ['beta'] })]);
    expect(Array.from(router.listedAccessGroups())).toEqual(['beta']);
  });
});

describe('teams', () => {
  it("finds a team's deployment by its public name for that team only", async () => {
    const router = await routerOf(DEFAULT_PROFILE);
    router.setModelList([entry('internal', {}, { id: 'x', team_id: 't', team_public_model_name: 'pub' })]);
    expect(deploymentsOf(router, 'pub', 't')).toHaveLength(1);
    expect(deploymentsOf(router, 'pub')).toHaveLength(0);
    expect(deploymentsOf(router, 'internal', 'other')).toHaveLength(0);
    expect(deploymentsOf(router, 'internal')).toHaveLength(1);
  });
});
