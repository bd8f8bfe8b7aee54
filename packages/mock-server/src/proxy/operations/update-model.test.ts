import { type PyDict, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import {
  entry,
  errorOf,
  hasQuirk,
  NOW,
  RELEASES,
  rowOf,
  run,
  runForDict,
  stateOf,
} from '../../../test/emulated-proxy.ts';

const CREATE = 'addNewModelModelNewPost';
const UPDATE = 'updateModelModelUpdatePost';

describe.each(RELEASES)('POST /model/update of $name', (release) => {
  const { writes } = release;
  const withModel = (params: PyDict = {}) => {
    const state = stateOf(release, { modelList: [entry('config', {}, { id: 'c' })] });
    runForDict(state, CREATE, { body: entry('a', { api_key: 'sk-secret', ...params }, { id: 'x' }) });
    return state;
  };
  const update = (params: PyDict, more: PyDict = {}) => ({
    litellm_params: params,
    model_info: { id: 'x' },
    ...more,
  });

  it('changes given parameters and keeps others that the release declares, encrypted', () => {
    const state = withModel({ rpm: 1 });
    const before = rowOf(state, 'x');
    const row = runForDict(state, UPDATE, { body: update({ tpm: 7, api_base: 'https://new' }) });
    expect(row).toMatchObject({ model_id: 'x', model_name: 'a', updated_at: writes.timestamp(NOW) });
    const { params, secrets } = rowOf(state, 'x');
    expect(params).toMatchObject({ rpm: 1, tpm: 7, api_key: before.params['api_key'] });
    expect(secrets.get(String(params['api_key']))).toBe('sk-secret');
    expect(secrets.get(String(params['api_base']))).toBe('https://new');
    expect(JSON.stringify(row)).not.toContain('https://new');
  });

  it('loses parameters that the release does not declare, and resets booleans', () => {
    const state = withModel({ my_extra: 1, use_in_pass_through: true, use_litellm_proxy: true });
    runForDict(state, UPDATE, { body: update({ rpm: 1 }) });
    expect(rowOf(state, 'x').params).not.toHaveProperty('my_extra');
    expect(rowOf(state, 'x').params).toMatchObject({ use_in_pass_through: false, use_litellm_proxy: false });
  });

  it('renames the deployment only in a release that does', () => {
    const state = withModel();
    const row = runForDict(state, UPDATE, { body: update({ rpm: 1 }, { model_name: 'b' }) });
    expect(row['model_name']).toBe(writes.updateRenames ? 'b' : 'a');
  });

  it('serves the change at once only in a release that reloads', () => {
    const state = withModel();
    runForDict(state, UPDATE, { body: update({ rpm: 9 }) });
    expect(state.router.get('x')?.litellm_params['rpm']).toBe(writes.updateReloads ? 9 : undefined);
    expect(state.router.has('c')).toBe(true);
  });

  it('returns 500 for a deployment that is not served, in a release that checks it, and stores the change', () => {
    const state = withModel();
    const create = () => runForDict(state, CREATE, { body: entry('b', { model: 'no-such-provider/x' }, { id: 'y' }) });
    const change = () => runForDict(state, UPDATE, { body: { litellm_params: { rpm: 9 }, model_info: { id: 'y' } } });
    for (const write of [create, change]) {
      if (writes.checksServed) expect(errorOf(write).status).toBe(500);
      else expect(write()).toMatchObject({ model_id: 'y' });
    }
    expect(rowOf(state, 'y').params['rpm']).toBe(9);
  });

  it('returns null and changes nothing if models are not stored', () => {
    const state = withModel();
    const before = rowOf(state, 'x');
    state.settings.store_model_in_db = false;
    expect(run(state, UPDATE, { body: update({ rpm: 9 }) })).toBeNull();
    expect(rowOf(state, 'x')).toBe(before);
  });

  it.each<[string, PyDict, string]>([
    ['without model_info', { litellm_params: {} }, 'model_info not provided'],
    ['for an unknown id', { litellm_params: {}, model_info: { id: 'nope' } }, 'model not found'],
    ['without litellm_params', { model_info: { id: 'x' } }, 'litellm_params not provided'],
    ['for a config model', { litellm_params: {}, model_info: { id: 'c' } }, "Can't edit model. Model in config."],
  ])('returns 400 %s', (_, body, message) => {
    expect(errorOf(() => runForDict(withModel(), UPDATE, { body }))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(message) } },
    });
  });

  it('rejects a caller who is not an administrator', () => {
    const state = withModel();
    expect(errorOf(() => runForDict(state, UPDATE, { body: update({ rpm: 9 }), key: 'sk-user' })).status).toBe(403);
    expect(rowOf(state, 'x').params).not.toHaveProperty('rpm');
  });

  it('stores a number that is not finite and returns null for it', () => {
    const state = withModel();
    const row = runForDict(state, UPDATE, {
      body: update({ input_cost_per_token: pyFloat(Number.POSITIVE_INFINITY) }),
    });
    expect(row['litellm_params']).toMatchObject({ input_cost_per_token: null });
  });

  it('stores model_info, except in a release that ignores it', () => {
    const state = withModel();
    runForDict(state, UPDATE, { body: { litellm_params: {}, model_info: { id: 'x', owner: 'me' } } });
    expect(rowOf(state, 'x').info['owner']).toBe(hasQuirk(release, 'update-ignores-info') ? undefined : 'me');
    expect(rowOf(state, 'x').info['id']).toBe('x');
  });
});
