import { isDict, type PyDict, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';

describe.each(RELEASES)('the prices of config models in $name', (release) => {
  const { router: rules } = release;
  const serve = (...entries: PyDict[]) => stateOf(release, { modelList: entries });
  const entryOf = (state: ReturnType<typeof serve>, key: string): PyDict => {
    const found = state.prices.entry(key);
    if (!isDict(found)) throw new Error(`expected the price list to have ${key}`);
    return found;
  };

  it('are registered for the id of the deployment, with its info', () => {
    const state = serve(entry('a', { input_cost_per_token: 7 }, { id: 'x', owner: 'me' }));
    expect(entryOf(state, 'x')).toMatchObject({ input_cost_per_token: pyFloat(7), owner: 'me' });
  });

  it('change the shared fields of every deployment of the model', () => {
    const state = serve(entry('a', { model: 'openai/my-own', input_cost_per_token: 7 }, { id: 'x', max_tokens: 9 }));
    const shared = entryOf(state, 'openai/my-own');
    expect(shared['max_tokens']).toBe(9);
    expect(Object.hasOwn(shared, 'input_cost_per_token')).toBe(rules.leaksInfo);
  });

  it('are registered for a responses/ model without that prefix too', () => {
    const state = serve(entry('a', { model: 'openai/responses/my-own' }, { id: 'x', max_tokens: 9 }));
    expect(entryOf(state, 'openai/responses/my-own')['max_tokens']).toBe(9);
    if (!rules.leaksInfo) expect(entryOf(state, 'openai/my-own')['max_tokens']).toBe(9);
  });

  it('refuse a structured provider in a release that does', () => {
    const state = serve(entry('a', {}, { id: 'x', litellm_provider: ['openai'] }));
    expect(state.router.has('x')).toBe(!rules.refusesStructuredProvider);
  });

  it('add no price for an auto router', () => {
    const params = { model: 'auto_router/complexity_router', complexity_router_default_model: 'a' };
    const state = serve(entry('a', { ...params, input_cost_per_token: 7 }, { id: 'x' }));
    if (!rules.leaksInfo) expect(state.prices.entry('x') ?? {}).not.toHaveProperty('input_cost_per_token');
  });

  it('list the id under its provider in a release that does', () => {
    const state = serve(entry('a', {}, { id: 'x', litellm_provider: 'openai' }));
    if (!rules.leaksInfo) expect(state.prices.providerOf('x')?.provider).toBe(rules.listsIds ? 'openai' : undefined);
  });
});

describe.each(RELEASES)('the prices of rows in $name', (release) => {
  it('are registered in a release that does', () => {
    const state = stateOf(release);
    const { readDeployment, pricesDatabaseModels } = release.router;
    state.router.upsert(readDeployment(entry('a', { input_cost_per_token: 7 }, { id: 'x' })));
    expect(state.prices.entry('x')?.['input_cost_per_token']).toEqual(pricesDatabaseModels ? pyFloat(7) : undefined);
  });
});
