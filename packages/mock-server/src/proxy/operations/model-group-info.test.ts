import { pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { type CallOptions, entry, RELEASES, runForList, stateOf } from '../../../test/emulated-proxy.ts';

const GROUPS = 'modelGroupInfoModelGroupInfoGet';

describe.each(RELEASES)('GET /model_group/info of $name', (release) => {
  const { reads } = release;
  const state = stateOf(release, {
    modelList: [
      entry('gpt-4o', { rpm: 5 }, { id: '1', description: 'Fast' }),
      entry('gpt-4o', { model: 'azure/gpt-4o', rpm: 7 }, { id: '2' }),
      entry('hidden', {}, { id: '3', discoverable: false }),
      entry('unlisted', { model: 'openai/my-own' }, { id: '4' }),
    ],
  });
  const groups = (options: CallOptions = {}) => runForList(state, GROUPS, options);
  const names = (options: CallOptions = {}) => groups(options).map((group) => group['model_group']);

  it('returns a group once, with the providers of its deployments and the sum of their limits', () => {
    const found = groups({ query: 'model_group=gpt-4o' });
    const group = { model_group: 'gpt-4o', providers: ['openai', 'azure'], rpm: 12 };
    expect(found[0]).toMatchObject({ ...group, max_input_tokens: pyFloat(128_000) });
    if (!reads.changesListsWhileReading) expect(found).toHaveLength(1);
    expect(found[0]?.['description']).toBe(reads.describesGroups ? 'Fast' : undefined);
  });

  it('lists the groups that the caller may use', () => {
    expect(new Set(names())).toEqual(new Set(['gpt-4o', 'hidden', 'unlisted']));
    expect(new Set(names({ key: 'sk-limited' }))).toEqual(new Set(['gpt-4o']));
    expect(names({ key: 'sk-user' }).includes('hidden')).toBe(reads.changesListsWhileReading);
    expect(names({ query: 'model_group=nope' })).toEqual([]);
  });

  it('shows the levels of reasoning effort in a release that knows them', () => {
    const [group] = groups({ query: 'model_group=unlisted' });
    expect(Object.hasOwn(group ?? {}, 'supported_reasoning_efforts')).toBe(reads.groupsKnowEfforts);
    expect(group).toMatchObject({ providers: ['openai'], max_input_tokens: null });
  });

  it('returns an empty list while nothing is served', () => {
    const empty = stateOf(release);
    expect(runForList(empty, GROUPS)).toEqual([]);
    const keys = {
      keys: [{ key: 'sk-x', user_id: 'x', user_role: 'internal_user' as const, models: ['a'] }],
      teams: [],
    };
    const listed = runForList(stateOf(release, { keys }), GROUPS, { key: 'sk-x' });
    expect(listed).toHaveLength(reads.changesListsWhileReading ? 1 : 0);
  });
});
