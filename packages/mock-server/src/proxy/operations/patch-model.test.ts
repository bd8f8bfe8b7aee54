import { type PyDict, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, errorOf, hasQuirk, NOW, RELEASES, rowOf, runForDict, stateOf } from '../../../test/emulated-proxy.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';

const CREATE = 'addNewModelModelNewPost';
const PATCH = 'patchModelModelModelIdUpdatePatch';
const WINDOW = { start: '09:00', end: '17:00', timezone: 'UTC', team_ids: ['red'] };

describe.each(RELEASES)('PATCH /model/{model_id}/update of $name', (release) => {
  const { writes } = release;
  const withModel = (params: PyDict = {}, info: PyDict = {}) => {
    const state = stateOf(release, { modelList: [entry('config', {}, { id: 'c' })] });
    runForDict(state, CREATE, { body: entry('a', { api_key: 'sk-secret', ...params }, { id: 'x', ...info }) });
    return state;
  };

  it('changes the given fields, keeps the others, and serves the result', () => {
    const state = withModel({ rpm: 1, my_extra: 2 });
    const body = { model_name: 'b', litellm_params: { rpm: 5, api_base: 'https://new' } };
    const row = runForDict(state, PATCH, { modelId: 'x', body });
    expect(row).toMatchObject({ model_id: 'x', model_name: 'b', updated_at: writes.timestamp(NOW) });
    expect(JSON.stringify(row)).not.toContain('https://new');
    expect(state.router.get('x')?.litellm_params).toMatchObject({
      rpm: 5,
      my_extra: 2,
      api_key: 'sk-secret',
      api_base: 'https://new',
    });
  });

  it('keeps the name for an empty one', () => {
    expect(runForDict(withModel(), PATCH, { modelId: 'x', body: { model_name: '' } })['model_name']).toBe('a');
  });

  it('adds the defaults of parameters only in a release that does', () => {
    const { litellm_params: params } = runForDict(withModel(), PATCH, {
      modelId: 'x',
      body: { litellm_params: { rpm: 5 } },
    });
    expect(params).toHaveProperty('rpm', 5);
    expect(Object.hasOwn(params as PyDict, 'use_litellm_proxy')).toBe(true);
    const state = withModel();
    const row = rowOf(state, 'x');
    const { use_litellm_proxy: _, ...withoutDefault } = row.params;
    state.database.replace({ ...row, params: withoutDefault });
    const patched = runForDict(state, PATCH, { modelId: 'x', body: {} })['litellm_params'] as PyDict;
    expect(Object.hasOwn(patched, 'use_litellm_proxy')).toBe(writes.patchAddsDefaults);
  });

  it('stops serving the models of the config file only in a release that does', () => {
    const state = withModel();
    runForDict(state, PATCH, { modelId: 'x', body: {} });
    expect(state.router.has('x')).toBe(true);
    expect(state.router.has('c')).toBe(!writes.patchDropsConfigModels);
  });

  it('blocks a deployment in a release that has the field', () => {
    const state = withModel();
    runForDict(state, PATCH, { modelId: 'x', body: { blocked: true } });
    const accepts = Object.hasOwn(
      release.validation.schemas.models[release.validation.bodies.patchModelModelModelIdUpdatePatch]?.fields ?? {},
      'blocked',
    );
    expect(rowOf(state, 'x').blocked).toBe(accepts);
  });

  it('keeps the ciphertext of parameters that do not change, and only their secrets', () => {
    const state = withModel();
    const before = rowOf(state, 'x');
    runForDict(state, PATCH, { modelId: 'x', body: { litellm_params: { api_key: 'sk-other' } } });
    const after = rowOf(state, 'x');
    expect(after.params['model']).toBe(before.params['model']);
    expect(after.params['api_key']).not.toBe(before.params['api_key']);
    expect([...after.secrets.values()].sort()).toEqual(['openai/gpt-4o', 'sk-other']);
  });

  it('replaces the id in model_info', () => {
    const state = withModel();
    runForDict(state, PATCH, { modelId: 'x', body: { model_info: { id: 'y' } } });
    expect(rowOf(state, 'x').info['id']).toBe(hasQuirk(release, 'patch-replaces-info-id') ? 'y' : 'x');
    expect(state.router.has('x')).toBe(true);
  });

  it('fails for a deployment with access windows, in a release with that bug', () => {
    const state = withModel();
    const patch = () => runForDict(state, PATCH, { modelId: 'x', body: { model_info: { access_windows: [WINDOW] } } });
    if (writes.patchFailsOnAccessWindows) {
      expect(errorOf(patch)).toMatchObject({ status: 500, body: { error: { param: null } } });
      expect(rowOf(state, 'x').info).not.toHaveProperty('access_windows');
    } else {
      patch();
      expect(rowOf(state, 'x').info).toHaveProperty('access_windows');
    }
  });

  it.each([
    ['404 for an unknown id', 'nope', 404, 'not_found_error'],
    ['400 for a config model', 'c', 400, 'validation_error'],
  ])('returns %s', (_, modelId, status, type) => {
    expect(errorOf(() => runForDict(withModel(), PATCH, { modelId, body: {} }))).toMatchObject({
      status,
      body: { error: { type, code: String(status) } },
    });
  });

  it('changes nothing for a caller who is not an administrator, or while models are not stored', () => {
    const state = withModel();
    const patch = (key?: string) => () =>
      runForDict(state, PATCH, { modelId: 'x', body: { model_name: 'b' }, ...(key === undefined ? {} : { key }) });
    expect(errorOf(patch('sk-user')).status).toBe(403);
    state.settings.store_model_in_db = false;
    expect(errorOf(patch()).status).toBe(400);
    expect(rowOf(state, 'x').modelName).toBe('a');
  });

  it('stores a deployment that it cannot serve, and returns 500 in a release that checks it', () => {
    const state = withModel();
    const create = () => runForDict(state, CREATE, { body: entry('b', { model: 'no-such-provider/x' }, { id: 'y' }) });
    const patch = () => runForDict(state, PATCH, { modelId: 'y', body: { litellm_params: { rpm: 9 } } });
    for (const write of [create, patch]) {
      if (writes.checksServed) expect(errorOf(write).status).toBe(500);
      else expect(write()).toMatchObject({ model_id: 'y' });
    }
    expect(rowOf(state, 'y').params['rpm']).toBe(9);
  });

  it('fails for an info that is nested too deep, in some releases after it is stored', () => {
    let deep: PyDict = {};
    for (let depth = 0; depth < 300; depth++) deep = { deep };
    const state = withModel();
    const patch = () => runForDict(state, PATCH, { modelId: 'x', body: { model_info: { deep } } });
    if (writes.patchReturnsRow) expect(patch).toThrow(UnhandledException);
    else expect(errorOf(patch).status).toBe(500);
    expect(Object.hasOwn(rowOf(state, 'x').info, 'deep')).toBe(writes.patchDates === 'python');
  });

  it('returns null for a number that is not finite', () => {
    const body = { litellm_params: { input_cost_per_token: pyFloat(Number.NaN) } };
    const row = runForDict(withModel(), PATCH, { modelId: 'x', body });
    expect(row['litellm_params']).toHaveProperty('input_cost_per_token', null);
  });
});
