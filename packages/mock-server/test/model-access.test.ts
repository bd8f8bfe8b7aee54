import { describe, expect, test } from 'vitest';
import { call, mockOf, RELEASES } from './support.ts';

const KEYS = {
  teams: [
    { team_id: 't1', team_alias: 'one', models: ['all-team-models'], members: [] },
    { team_id: 't2', team_alias: 'two', models: ['openai/*'], members: [] },
  ],
  keys: [
    ['sk-group', ['beta'], undefined],
    ['sk-wild', ['openai/*'], undefined],
    ['sk-regex', ['gpt.4*'], undefined],
    ['sk-all', [], 't1'],
    ['sk-team', ['all-team-models'], 't2'],
  ].map(([key, models, team_id]) => ({
    key,
    user_id: `u-${String(key)}`,
    user_role: 'internal_user',
    models,
    ...(team_id === undefined ? {} : { team_id }),
  })),
};
const CONFIG = {
  model_list: [
    { model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' }, model_info: { access_groups: ['beta'] } },
    { model_name: 'x', litellm_params: { model: 'openai/x' } },
  ],
};

describe.each(RELEASES)('release $name', ({ name: profile, auth: { models } }) => {
  test.each<[string, string, boolean]>([
    ['sk-group', 'gpt-4o', true],
    ['sk-group', 'x', false],
    ['sk-wild', 'gpt-4o-mini', true],
    ['sk-wild', 'azure/gpt-4o-mini', false],
    ['sk-wild', 'x/gpt-4o-mini', false],
    ['sk-regex', 'gpt-4o', true],
    ['sk-regex', 'gpt_4', true],
    ['sk-regex', 'agpt-4', false],
    ['sk-all', 'x', models.grant.supportsTeams],
    ['sk-all', 'nope', false],
    ['sk-team', 'gpt-4o-mini', true],
    ['sk-team', 'x', false],
    ['sk-1234', 'nope', true],
  ])('lets %s call %s: %s', async (key, model, granted) => {
    const mock = await mockOf({ profile, config: CONFIG, keys: KEYS });
    const headers = { authorization: `Bearer ${key}` };
    const { status } = await call(mock, 'POST', '/model/delete', { id: 'nope', model }, headers);
    expect(status).toBe(granted ? 400 : models.denied('key', model, []).status);
  });
});
