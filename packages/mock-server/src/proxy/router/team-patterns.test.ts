import { expect, it } from 'vitest';
import type { RouterDeployment } from './deployment.ts';
import { TeamPatterns } from './team-patterns.ts';

const deployment = (id: string, info: Record<string, string>): RouterDeployment => ({
  model_name: id,
  litellm_params: { model: 'openai/*' },
  model_info: { id, ...info },
});

it('has the wildcard names of a team until its last deployment is removed', () => {
  const patterns = new TeamPatterns();
  patterns.add(deployment('a', { team_id: 'red', team_public_model_name: 'red/*' }));
  patterns.add(deployment('b', { team_id: 'red', team_public_model_name: 'rouge/*' }));
  expect(patterns.get('red')?.isEmpty).toBe(false);
  expect(patterns.get('blue')).toBeUndefined();
  patterns.remove('a');
  expect(patterns.get('red')?.isEmpty).toBe(false);
  patterns.remove('b');
  expect(patterns.get('red')).toBeUndefined();
});

it.each([
  ['no team', { team_public_model_name: 'red/*' }],
  ['no public name', { team_id: 'red' }],
  ['a public name without a wildcard', { team_id: 'red', team_public_model_name: 'red/gpt' }],
])('ignores a deployment with %s', (_, info) => {
  const patterns = new TeamPatterns();
  patterns.add(deployment('a', info));
  expect(patterns.get('red')).toBeUndefined();
});

it('can be cleared', () => {
  const patterns = new TeamPatterns();
  patterns.add(deployment('a', { team_id: 'red', team_public_model_name: '*' }));
  patterns.clear();
  expect(patterns.get('red')).toBeUndefined();
});
