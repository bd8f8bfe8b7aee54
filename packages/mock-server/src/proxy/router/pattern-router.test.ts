import { describe, expect, it } from 'vitest';
import type { RouterDeployment } from './deployment.ts';
import { expandModel, PatternRouter } from './pattern-router.ts';

const of = (name: string, model: string, id = name): RouterDeployment => ({
  model_name: name,
  litellm_params: { model },
  model_info: { id },
});

describe('PatternRouter', () => {
  it('replaces the stars of the model with what they match in the request', () => {
    const router = new PatternRouter();
    router.add('mine/*', of('mine/*', 'openai/*'));
    expect(router.route('mine/gpt-4o')?.[0]?.litellm_params['model']).toBe('openai/gpt-4o');
    expect(router.route('yours/gpt-4o')).toBeUndefined();
    expect(router.matches('mine/')).toBe(true);
  });

  it('prefers the longest name, and of equally long names the first', () => {
    const router = new PatternRouter();
    for (const name of ['*', 'openai/*', 'openai/gpt-*', 'openai/gxt-*']) router.add(name, of(name, name));
    expect(router.route('openai/gpt-4o')?.[0]?.model_name).toBe('openai/gpt-*');
    expect(router.route('openai/o1')?.[0]?.model_name).toBe('openai/*');
    expect(router.route('x')?.[0]?.model_name).toBe('*');
    expect(router.entries().map(({ name }) => name)).toEqual(['openai/gpt-*', 'openai/gxt-*', 'openai/*', '*']);
  });

  it('keeps every deployment of a name until its id is removed', () => {
    const router = new PatternRouter();
    router.add('a/*', of('a/*', 'openai/*', '1'));
    router.add('a/*', of('a/*', 'azure/*', '2'));
    expect(router.route('a/x')).toHaveLength(2);
    router.remove('1');
    expect(router.route('a/x')?.map((d) => d.model_info['id'])).toEqual(['2']);
    router.remove('2');
    expect(router.isEmpty).toBe(true);
  });

  it('does not change the given deployments', () => {
    const router = new PatternRouter();
    const deployment = of('a/*', 'openai/*');
    router.add('a/*', deployment);
    router.route('a/x');
    expect(deployment.litellm_params['model']).toBe('openai/*');
  });
});

describe('expandModel', () => {
  it.each([
    ['openai/gpt-4o', ['x'], 'openai/gpt-4o'],
    ['openai/*', ['x', 'y'], 'the/request'],
    ['a/*/b/*', ['x'], 'a/x/b/*'],
    ['a/*', [], 'a/*'],
  ])('turns %s with %j into %s', (model, segments, expanded) => {
    expect(expandModel(model, { request: 'the/request', segments })).toBe(expanded);
  });
});
