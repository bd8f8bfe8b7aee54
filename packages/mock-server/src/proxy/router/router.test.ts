import { loadCatalog } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { pyEqual } from '@litellm-models/python-semantics';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadValidation } from '../../releases/load-validation.ts';
import type { ProfileName } from '../../releases/names.ts';
import { loadRouter } from '../../releases/router-load.ts';
import { deploymentsOf } from './lookup.ts';
import { Router } from './router.ts';

async function routerOf(name: ProfileName): Promise<Router> {
  const release = await loadRouter(name, await loadValidation(name));
  return new Router(release, (await loadCatalog(name)).priceBook());
}

const entry = (name: string, params: PyDict, info: PyDict = {}): PyDict => ({
  model_name: name,
  litellm_params: { model: 'openai/gpt-4o', ...params },
  model_info: info,
});

const served = (router: Router): PyValue[] =>
  Array.from(router.all(), (deployment) => deployment.model_info['id'] ?? null);

describe.each(['1.71', '1.106', '1.109'] as const)('Router of %s', (name) => {
  let router: Router;
  beforeAll(async () => {
    router = await routerOf(name);
  });

  it('drops what the proxy would drop, and serves the rest', () => {
    router.setModelList([
      entry('a', {}, { id: 'ok' }),
      entry('b', { model: 'no-provider-knows-this' }, { id: 'no-provider' }),
      entry('c', { custom_llm_provider: 'nope' }, { id: 'unsupported' }),
      entry('d', { rpm: 'many' }, { id: 'wrong-type' }),
      entry('e', {}, { id: 'elsewhere', supported_environments: ['production'] }),
    ]);
    expect(served(router)).toEqual(['ok']);
  });

  it('makes limits of the entry parameters where there are none', () => {
    router.setModelList([{ ...entry('a', { rpm: 1 }, { id: 'x' }), rpm: 9, tpm: 90 }]);
    expect(router.get('x')?.litellm_params).toMatchObject({ rpm: 1, tpm: 90 });
  });

  it('replaces a deployment whose parameters changed, and leaves an equal one', () => {
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

  it('notices a new name only in releases that look', () => {
    router.setModelList([]);
    const read = router.release.readDeployment;
    router.upsert(read(entry('a', {}, { id: 'x' })));
    router.upsert(read(entry('b', {}, { id: 'x' })));
    expect(router.get('x')?.model_name).toBe(name === '1.71' ? 'a' : 'b');
  });

  it('puts a deployment back when its replacement is refused, in releases that do', () => {
    router.setModelList([]);
    const read = router.release.readDeployment;
    router.upsert(read(entry('a', {}, { id: 'x' })));
    expect(router.upsert(read(entry('a', { model: 'no-provider-knows-this' }, { id: 'x' })))).toBeUndefined();
    expect(router.has('x')).toBe(name !== '1.71');
  });

  it('keeps or forgets the wildcard of a deployment that goes', () => {
    router.setModelList([]);
    router.upsert(router.release.readDeployment(entry('mine/*', { model: 'openai/*' }, { id: 'w' })));
    expect(deploymentsOf(router, 'mine/gpt-4o')[0]?.litellm_params['model']).toBe('openai/gpt-4o');
    router.delete('w');
    expect(deploymentsOf(router, 'mine/gpt-4o')).toHaveLength(name === '1.71' ? 1 : 0);
  });

  it('changes what every deployment of a model shows, as far as the release does', () => {
    router.prices.reset();
    router.setModelList([entry('a', { input_cost_per_token: 5 }, { id: 'x', max_tokens: 77, owner: 'me' })]);
    const info = router.prices.modelInfo('openai/gpt-4o');
    expect(info?.max_tokens).toBe(name === '1.109' ? 16384 : 77);
    expect(pyEqual(info?.input_cost_per_token as PyValue, 5)).toBe(name === '1.71');
    expect(router.prices.entry('x')).toMatchObject({ owner: 'me' });
  });

  it('fails where access groups are gathered from something that is no list', () => {
    router.setModelList([entry('a', {}, { id: 'x', access_groups: 5 })]);
    expect(() => router.checkAccessGroups()).toThrow('access_groups');
    router.delete('x');
    expect(() => router.checkAccessGroups()).not.toThrow();
  });

  it('lists no access groups while one of them is no text, though they still group', () => {
    router.setModelList([entry('a', {}, { id: 'x', access_groups: ['beta', 30] })]);
    expect(Array.from(router.accessGroups())).toEqual(['beta']);
    expect(Array.from(router.listedAccessGroups())).toEqual(['beta', '\ud80030']);
    router.setModelList([entry('a', {}, { id: 'x', access_groups: ['beta'] })]);
    expect(Array.from(router.listedAccessGroups())).toEqual(['beta']);
  });
});

describe('teams', () => {
  it("finds a team's deployment by the team's own name, and keeps it from others", async () => {
    const router = await routerOf('1.109');
    router.setModelList([entry('internal', {}, { id: 'x', team_id: 't', team_public_model_name: 'pub' })]);
    expect(deploymentsOf(router, 'pub', 't')).toHaveLength(1);
    expect(deploymentsOf(router, 'pub')).toHaveLength(0);
    expect(deploymentsOf(router, 'internal', 'other')).toHaveLength(0);
    expect(deploymentsOf(router, 'internal')).toHaveLength(1);
  });
});
