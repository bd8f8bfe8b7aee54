import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import type { RouterDeployment } from './deployment.ts';
import { DeploymentIndex } from './deployment-index.ts';

const of = (id: string, name: string, info: PyDict = {}): RouterDeployment => ({
  model_name: name,
  litellm_params: { model: 'openai/gpt-4o' },
  model_info: { id, ...info },
});

describe('DeploymentIndex', () => {
  it('finds deployments by id, name, team and access group, in insertion order', () => {
    const index = new DeploymentIndex(true);
    index.add(of('1', 'a', { access_groups: ['g', 'h'] }));
    index.add(of('2', 'b', { team_id: 't', team_public_model_name: 'pub' }));
    index.add(of('3', 'a', { access_groups: ['g'] }));
    expect(index.named('a').map((d) => d.model_info['id'])).toEqual(['1', '3']);
    expect(index.namedByTeam('t', 'pub').map((d) => d.model_info['id'])).toEqual(['2']);
    expect(Array.from(index.inAccessGroup('g'))).toEqual(['a', 'a']);
    index.remove('1');
    expect(index.isInAccessGroup('g', 'a')).toBe(true);
    expect(index.hasAccessGroup('h')).toBe(false);
    index.remove('3');
    expect(index.isInAccessGroup('g', 'a')).toBe(false);
    expect(Array.from(index.all(), (d) => d.model_info['id'])).toEqual(['2']);
  });

  it('finds the last of several deployments with one id, and none after it is removed', () => {
    const index = new DeploymentIndex(true);
    index.add(of('x', 'first'));
    index.add(of('x', 'second'));
    expect(index.get('x')?.model_name).toBe('second');
    expect(index.sharing('x')).toHaveLength(2);
    expect(index.remove('x')?.model_name).toBe('second');
    expect(index.get('x')).toBeUndefined();
    expect(index.size).toBe(1);
  });

  it('without indexes, finds the first of several deployments with one id, and removes the last', () => {
    const index = new DeploymentIndex(false);
    index.add(of('x', 'first'));
    index.add(of('x', 'second'));
    expect(index.get('x')?.model_name).toBe('first');
    expect(Array.from(index.ids())).toEqual(['x', 'x']);
    expect(index.remove('x')?.model_name).toBe('second');
    expect(index.get('x')?.model_name).toBe('first');
  });

  it('finds an empty name only without indexes', () => {
    const [current, old] = [new DeploymentIndex(true), new DeploymentIndex(false)];
    for (const index of [current, old]) index.add(of('1', ''));
    expect(current.named('')).toHaveLength(0);
    expect(old.named('')).toHaveLength(1);
  });

  it('reports access groups that are not a list', () => {
    const index = new DeploymentIndex(true);
    index.add(of('1', 'a', { access_groups: true }));
    expect(index.hasBrokenAccessGroups).toBe(true);
    index.remove('1');
    expect(index.hasBrokenAccessGroups).toBe(false);
  });
});
