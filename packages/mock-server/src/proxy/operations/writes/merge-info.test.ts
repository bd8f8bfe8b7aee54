import { type PyDict, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, modelRow, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { removedParams } from './body-fields.ts';
import { mergeAndRemove, mergeInfo, overwriteInfo } from './merge-info.ts';
import { readRow } from './stored-row.ts';
import type { InfoMerge } from './writes-release.ts';

const PATCH = 'patchModelModelModelIdUpdatePatch';

describe.each(RELEASES)('merging an info in $name', (release) => {
  const state = stateOf(release);
  const { facts } = release.router;
  const mergeOf = (body: PyDict, info: PyDict = {}, params: PyDict = {}): InfoMerge => {
    const row = modelRow({ info: { id: 'x', ...info } });
    const { prices, catalog } = state;
    return {
      patch: bodyOf(state, PATCH, body),
      row,
      stored: readRow(state, row),
      params: { model: 'openai/gpt-4o', ...params },
      info: { id: 'x', ...info },
      dates: 'json',
      prices,
      catalog,
    };
  };
  const merged = (body: PyDict, info: PyDict = {}, params: PyDict = {}) => {
    const merge = mergeOf(body, info, params);
    mergeInfo(merge, facts);
    return merge;
  };
  const cost = pyFloat(Number(state.catalog.entry('gpt-4o')?.['input_cost_per_token']));

  it('overwriteInfo sets every field of the patch, including a generated id', () => {
    const merge = mergeOf({ model_info: { owner: 'me', input_cost_per_token: pyFloat(5) } }, { owner: 'you', kept: 1 });
    overwriteInfo(merge);
    expect(merge.info).toMatchObject({ owner: 'me', kept: 1, input_cost_per_token: pyFloat(5) });
    expect(merge.info['id']).not.toBe('x');
    const without = mergeOf({}, { owner: 'you' });
    overwriteInfo(without);
    expect(without.info).toEqual({ id: 'x', owner: 'you' });
  });

  it('overwrites fields but not prices', () => {
    const { info } = merged({ model_info: { owner: 'me', input_cost_per_token: 5 } }, { owner: 'you', kept: 1 });
    expect(info).toMatchObject({ owner: 'me', kept: 1 });
    expect(info).not.toHaveProperty('input_cost_per_token');
  });

  it('removes stored prices that only repeat a read', () => {
    expect(merged({}, { key: 'gpt-4o', input_cost_per_token: 7, owner: 'me' }).info).toEqual({
      id: 'x',
      key: 'gpt-4o',
      owner: 'me',
    });
    expect(merged({}, { input_cost_per_token: 7 }).info).toEqual({ id: 'x', input_cost_per_token: 7 });
  });

  it('does not store a field that only repeats the price list, and removes another stored value of it', () => {
    const echo = { model_info: { id: 'x', key: 'gpt-4o', mode: 'chat', input_cost_per_token: cost } };
    expect(merged(echo).info).not.toHaveProperty('mode');
    expect(merged(echo, { mode: 'batch' }).info).not.toHaveProperty('mode');
    expect(merged(echo, { mode: 'chat' }).info).toHaveProperty('mode', 'chat');
  });

  it('removes a price from parameters and info for a null in either', () => {
    const info = { input_cost_per_token: 5, owner: 'me' };
    const params = { input_cost_per_token: 5, rpm: 1 };
    for (const body of [
      { litellm_params: { input_cost_per_token: null } },
      { model_info: { id: 'x', input_cost_per_token: null } },
    ]) {
      const result = merged(body, info, params);
      expect(result.params).toEqual({ model: 'openai/gpt-4o', rpm: 1 });
      expect(result.info).toMatchObject({ id: 'x', owner: 'me' });
      expect(result.info).not.toHaveProperty('input_cost_per_token');
    }
  });

  it('does not remove other fields for a null', () => {
    const result = merged(
      { litellm_params: { rpm: null }, model_info: { id: 'x', owner: null } },
      { owner: 'me' },
      { rpm: 1 },
    );
    expect(result.params).toHaveProperty('rpm', 1);
    expect(result.info).toHaveProperty('owner', 'me');
  });

  it('removes a credential for a null in the parameters only', () => {
    const stored = { litellm_credential_name: 'c' };
    expect(merged({ litellm_params: { litellm_credential_name: null } }, stored, stored).params).toEqual({
      model: 'openai/gpt-4o',
    });
    const byInfo = merged({ model_info: { id: 'x', litellm_credential_name: null } }, {}, stored);
    expect(byInfo.params).toHaveProperty('litellm_credential_name', 'c');
  });

  it('updates the flag of a member’s auto router', () => {
    const info = { member_auto_router: true };
    expect(merged({ litellm_params: { auto_router_config: '{}' } }, info).info['member_auto_router']).toBe(false);
    expect(merged({ litellm_params: { rpm: 1 } }, info).info['member_auto_router']).toBe(true);
    expect(merged({}).info).not.toHaveProperty('member_auto_router');
  });

  it('mergeAndRemove removes parameters by name, from the info too unless they are prices', () => {
    const merge = mergeOf(
      { litellm_params_to_remove: ['rpm', 'input_cost_per_token', 'none'] },
      { rpm: 1, input_cost_per_token: 5 },
      { rpm: 1, input_cost_per_token: 5, tpm: 2 },
    );
    mergeAndRemove(merge, facts);
    if (removedParams(merge.patch).length === 0) {
      expect(merge.params).toHaveProperty('rpm');
      return;
    }
    expect(merge.params).toEqual({ model: 'openai/gpt-4o', tpm: 2 });
    expect(merge.info).toEqual({ id: 'x', rpm: 1 });
  });
});
