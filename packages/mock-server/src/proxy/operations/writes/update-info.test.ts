import { type PyDict, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, errorOf, modelRow, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { readRow } from './stored-row.ts';
import { type InfoRules, updateInfo, updateMemberFlag } from './update-info.ts';
import type { InfoUpdate } from './writes-release.ts';

// Only some releases use these functions, but all of them have the models that the functions need.
describe.each(RELEASES)('updateInfo in $name', (release) => {
  const state = stateOf(release);
  const { facts } = release.router;
  const updateOf = (body: PyDict, info: PyDict = {}): InfoUpdate => {
    const row = modelRow({ info: { id: 'x', db_model: false, ...info } });
    const { prices, catalog } = state;
    const model = bodyOf(state, 'updateModelModelUpdatePost', body);
    return { model, row, stored: readRow(state, row), prices, catalog };
  };
  const updated = (given: PyDict, info: PyDict = {}, rules: Partial<InfoRules> = {}) =>
    updateInfo(updateOf({ model_info: { id: 'x', ...given } }, info), { facts, ...rules });

  it('overwrites stored fields and adds new ones at the end', () => {
    expect(Object.entries(updated({ owner: 'me', rank: 1 }, { rank: 2, kept: true }) ?? {})).toEqual([
      ['id', 'x'],
      ['db_model', false],
      ['kept', true],
      ['owner', 'me'],
      ['rank', 1],
    ]);
  });

  it('returns undefined if nothing changes', () => {
    expect(updated({ owner: 'me' }, { owner: 'me' })).toBeUndefined();
    expect(updated({})).toBeUndefined();
    expect(updated({ owner: '' })).toBeUndefined();
    expect(updateInfo(updateOf({ litellm_params: {} }), { facts })).toBeUndefined();
  });

  it.each(['id', 'team_id', 'created_by', 'key', 'direct_access'])('ignores %s', (field) => {
    expect(updated({ [field]: 'other' })).toBeUndefined();
  });

  it('ignores prices', () => {
    expect(updated({ input_cost_per_token: 5, owner: 'me' })).toEqual({ id: 'x', db_model: false, owner: 'me' });
  });

  it('removes a stored field that the request resets to the value of the price list', () => {
    const echo = { key: 'gpt-4o', mode: 'chat' };
    expect(updated(echo, { mode: 'batch' })).toEqual({ id: 'x', db_model: false });
    expect(updated(echo)).toBeUndefined();
    const cost = pyFloat(Number(state.catalog.entry('gpt-4o')?.['input_cost_per_token']));
    expect(updated({ ...echo, input_cost_per_token: cost })).toBeUndefined();
  });

  it('ignores fields that are hidden by attributes', () => {
    const attributes = { methods: new Set(['copy']), others: new Set(['MAX']) };
    expect(updated({ MAX: 1, owner: 'me' }, {}, { attributes })).not.toHaveProperty('MAX');
    expect(() => updated({ copy: 1 }, {}, { attributes })).toThrow('unknown type');
    expect(updated({ MAX: 1 })).toHaveProperty('MAX', 1);
  });

  it.each([['text'], [[1]], [5], [{}]])('rejects access_groups %j', (groups) => {
    let update: () => unknown;
    try {
      const input = updateOf({ model_info: { id: 'x', access_groups: groups } });
      update = () => updateInfo(input, { facts });
    } catch {
      return; // The release's own validation rejects the value.
    }
    expect(errorOf(update)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('list of strings') },
    });
  });

  it('accepts access_groups that are strings', () => {
    expect(updated({ access_groups: ['beta'] })).toHaveProperty('access_groups', ['beta']);
  });

  it('removes the flag of a member’s auto router when its settings change', () => {
    const info = { member_auto_router: true };
    const change = { model_info: { id: 'x' }, litellm_params: { auto_router_config: '{}' } };
    expect(updateInfo(updateOf(change, info), { facts })).toHaveProperty('member_auto_router', false);
    expect(updateMemberFlag(updateOf(change, info))).toMatchObject({ id: 'x', member_auto_router: false });
    expect(updateMemberFlag(updateOf({ litellm_params: { rpm: 5 } }, info))).toHaveProperty('member_auto_router', true);
    expect(updateInfo(updateOf({ model_info: { id: 'x' } }, info), { facts })).toBeUndefined();
    expect(updateMemberFlag(updateOf(change))).toBeUndefined();
  });
});
