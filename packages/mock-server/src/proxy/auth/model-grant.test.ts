import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import { ModelGrant } from './model-grant.ts';

describe.each(RELEASES)('ModelGrant in $name', (release) => {
  const rules = release.auth.models.grant;
  const { router } = stateOf(release, {
    modelList: [
      entry('gpt-4o', {}, { id: '1', access_groups: ['beta'] }),
      entry('other', {}, { id: '2' }),
      entry('model_name_red_x', {}, { id: '3', team_id: 'red', team_public_model_name: 'public' }),
    ],
  });
  const grant = (listed: readonly string[], teamId?: string) => new ModelGrant(router, listed, teamId, rules);

  it('grants everything for an empty list, a star and all-proxy-models', () => {
    for (const listed of [[], ['*'], ['all-proxy-models']]) expect(grant(listed).has('nope'), listed[0]).toBe(true);
    expect(grant(['other']).has('nope')).toBe(false);
  });

  it('grants a listed name, and the models of a listed access group', () => {
    expect(grant(['other']).has('other')).toBe(true);
    expect(grant(['other']).has('gpt-4o')).toBe(false);
    expect(grant(['beta']).has('gpt-4o')).toBe(true);
    expect(grant(['beta']).has('other')).toBe(false);
  });

  it('matches wildcards as regular expressions over the whole name', () => {
    expect(grant(['gpt.*']).has('gpt_4')).toBe(true);
    expect(grant(['gpt-*']).has('my-gpt-4')).toBe(false);
    expect(grant(['*mini']).has('gpt-4o-mini-2024')).toBe(false);
    expect(() => grant(['(*']).has('x')).toThrow(PythonError);
  });

  it('matches a wildcard with the provider of a name', () => {
    expect(grant(['openai/*']).has('gpt-4o-mini')).toBe(true);
    expect(grant(['azure/*']).has('gpt-4o-mini')).toBe(false);
    expect(grant(['openai/*']).has('nobody-knows-this')).toBe(false);
  });

  it('knows whether the list has a wildcard', () => {
    expect(grant(['a', 'b*']).hasWildcards).toBe(true);
    expect(grant(['a']).hasWildcards).toBe(false);
  });

  it('replaces all-team-models by the models of the proxy, in a release that supports teams', () => {
    const team = grant(['all-team-models'], 'red');
    expect(team.has('other')).toBe(rules.supportsTeams);
    expect(team.has('nope')).toBe(false);
    expect(grant(['all-team-models']).has('other')).toBe(false);
  });

  it("grants a team's deployment by its public name, in a release that supports teams", () => {
    expect(grant(['public'], 'red').has('model_name_red_x')).toBe(rules.supportsTeams);
    expect(grant(['public'], 'blue').has('model_name_red_x')).toBe(false);
    expect(grant(['public']).has('model_name_red_x')).toBe(false);
  });

  it('fails for access groups that are not iterable', () => {
    const broken = stateOf(release, { modelList: [entry('a', {}, { access_groups: true })] });
    expect(() => new ModelGrant(broken.router, ['x'], undefined, rules).has('a')).toThrow('access_groups');
  });
});
