import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import type { RouterDeployment } from './deployment.ts';
import { deploymentsOf, exactDeployments, isReached, modelNames, wildcardDeployments } from './lookup.ts';

const idsOf = (deployments: readonly RouterDeployment[]) => deployments.map(({ model_info: info }) => info['id']);

describe.each(RELEASES)('looking up deployments in $name', (release) => {
  const { teamNames, wildcardsByProvider } = release.router;
  const routerOf = (...entries: PyDict[]) => stateOf(release, { modelList: entries }).router;
  const router = routerOf(
    entry('a', {}, { id: '1' }),
    entry('a', {}, { id: '2' }),
    entry('of-red', {}, { id: '3', team_id: 'red', team_public_model_name: 'public' }),
    entry('openai/*', { model: 'openai/*' }, { id: '4' }),
  );

  it('finds every deployment with a name', () => {
    expect(idsOf(deploymentsOf(router, 'a'))).toEqual(['1', '2']);
    expect(idsOf(deploymentsOf(router, 'nobody-knows-this'))).toEqual([]);
  });

  it('finds a wildcard, with the requested name and model', () => {
    expect(wildcardDeployments(router, 'openai/gpt-4o')).toMatchObject([
      { model_name: 'openai/gpt-4o', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: '4' } },
    ]);
    expect(idsOf(deploymentsOf(router, 'openai/gpt-4o'))).toEqual(['4']);
  });

  it('finds a wildcard by the provider of a name, in a release that does', () => {
    expect(idsOf(wildcardDeployments(router, 'gpt-4o'))).toEqual(wildcardsByProvider ? ['4'] : []);
    expect(wildcardDeployments(router, 'claude-3-opus-20240229')).toEqual([]);
  });

  it("finds a team's deployments by public name for the team, and by name for callers without another team", () => {
    expect(idsOf(exactDeployments(router, 'public', 'red'))).toEqual(teamNames ? ['3'] : []);
    expect(exactDeployments(router, 'public')).toEqual([]);
    expect(idsOf(exactDeployments(router, 'of-red', 'red'))).toEqual(['3']);
    expect(idsOf(exactDeployments(router, 'of-red'))).toEqual(['3']);
    expect(exactDeployments(router, 'of-red', 'blue')).toEqual([]);
    expect(idsOf(exactDeployments(router, 'a', 'blue'))).toEqual(['1', '2']);
  });

  it('finds wildcards of a team for the team only, in a release that has public names', () => {
    const info = { id: '1', team_id: 'red', team_public_model_name: 'mine/*' };
    const own = routerOf(entry('internal', { model: 'openai/*' }, info));
    expect(idsOf(deploymentsOf(own, 'mine/gpt-4o', 'red'))).toEqual(teamNames ? ['1'] : []);
    expect(deploymentsOf(own, 'mine/gpt-4o', 'blue')).toEqual([]);
    expect(deploymentsOf(own, 'mine/gpt-4o')).toEqual([]);
  });

  it('isReached tells whether one of the names routes to a deployment', () => {
    const reached = (names: string[], id: string, teamId?: string) => {
      const deployment = router.get(id);
      if (!deployment) throw new Error('expected a deployment');
      return isReached(router, new Set(names), deployment, teamId);
    };
    expect(reached(['a', 'b'], '2')).toBe(true);
    expect(reached(['b'], '2')).toBe(false);
    expect(reached(['openai/gpt-4o'], '4')).toBe(true);
    expect(reached(['openai/*'], '4')).toBe(true);
    expect(reached(['azure/gpt-4o'], '4')).toBe(false);
    expect(reached(['of-red'], '3', 'red')).toBe(true);
    expect(reached(['of-red'], '3', 'blue')).toBe(false);
    expect(reached(['public'], '3', 'red')).toBe(teamNames);
    expect(reached(['public'], '3')).toBe(false);
  });

  it('modelNames yields the names of deployments without a team, once for each', () => {
    expect([...modelNames(router)]).toEqual(['a', 'a', 'openai/*']);
  });
});
