import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, NOW, RELEASES, rowOf, runForDict, stateOf } from '../../../test/emulated-proxy.ts';
import { reload } from './reload.ts';
import type { ProxyState } from './state.ts';

const CREATE = 'addNewModelModelNewPost';
const CONFIG = [entry('config', {}, { id: 'c' })];

describe.each(RELEASES)('reload of $name', (release) => {
  const { writes } = release;
  const withRow = (params: PyDict = {}, settings = {}): ProxyState => {
    const state = stateOf(release, { modelList: CONFIG, settings });
    runForDict(state, CREATE, { body: entry('a', params, { id: 'x' }) });
    return state;
  };
  const idsOf = ({ router }: ProxyState) => [...router.ids()];
  const replaceParams = (state: ProxyState, params: PyDict) => {
    const row = rowOf(state, 'x');
    state.database.replace({ ...row, params: { ...row.params, ...params } });
  };
  const servedParams = (state: ProxyState) => state.router.get('x')?.litellm_params;

  it('adds, replaces and removes the deployments of rows', () => {
    const state = withRow();
    const row = rowOf(state, 'x');
    state.database.insert({ ...row, modelId: 'y' });
    replaceParams(state, { rpm: 5 });
    reload(state);
    expect(idsOf(state).sort()).toEqual(['c', 'x', 'y']);
    expect(servedParams(state)).toMatchObject({ rpm: 5 });
    state.database.delete('y');
    reload(state);
    expect(idsOf(state).sort()).toEqual(['c', 'x']);
  });

  it('removes deployments that are neither in the table nor in the config file, if the table has rows', () => {
    const state = withRow();
    state.router.upsert(release.router.readDeployment(entry('z', {}, { id: 'z' })));
    state.pending.everything = true;
    reload(state);
    expect(idsOf(state)).toEqual(['c', 'x']);
  });

  it('removes nothing while the table is empty, in a release that skips it then', () => {
    const state = withRow();
    state.database.delete('x');
    reload(state);
    expect(idsOf(state)).toEqual(writes.reloadSkipsEmptyTable ? ['c', 'x'] : ['c']);
  });

  it('marks deployments as stored, with author and time for a licensed proxy', () => {
    expect(withRow().router.get('x')?.model_info).toMatchObject({ id: 'x', db_model: true });
    expect(withRow().router.get('x')?.model_info).not.toHaveProperty('created_by');
    const info = withRow({}, { premium_user: true }).router.get('x')?.model_info;
    expect(info).toMatchObject({ created_by: 'default_user_id', updated_by: 'default_user_id' });
    expect(new Date(String(info?.['created_at'])).getTime()).toBe(NOW);
    expect(Object.hasOwn(info ?? {}, 'blocked')).toBe(writes.hasBlocked);
  });

  it('reads environment references of rows only in a release that does', () => {
    const params = servedParams(withRow({ my_key: 'os.environ/KEY' }));
    expect(params?.['my_key']).toBe(release.router.readsEnvironmentOfRows ? undefined : 'os.environ/KEY');
  });

  it('ends at a string that is not encrypted, or serves it', () => {
    const state = withRow();
    replaceParams(state, { my_extra: 'plain', rpm: 5 });
    reload(state);
    expect(servedParams(state)?.['rpm']).toBe(writes.reloadNeedsCiphertext ? undefined : 5);
    expect(servedParams(state)?.['my_extra']).toBe(writes.reloadNeedsCiphertext ? undefined : 'plain');
    expect(state.pending.everything).toBe(writes.reloadNeedsCiphertext);
  });

  it.each([
    ['-', true],
    ['_', true],
    ['!?', true],
    ['', false],
    ['a', false],
    ['--', false],
    ['é', false],
  ])('decrypts the plain string %j to an empty one: %s', (plain, isEmpty) => {
    if (writes.reloadNeedsCiphertext) return;
    const state = withRow();
    replaceParams(state, { my_extra: plain, rpm: 5 });
    reload(state);
    expect(servedParams(state)).toMatchObject({ rpm: 5, my_extra: isEmpty ? '' : plain });
  });

  it('serves an empty string as its ciphertext only in a release that does', () => {
    const state = withRow({ my_extra: '' });
    const stored = rowOf(state, 'x').params['my_extra'];
    expect(servedParams(state)?.['my_extra']).toBe(writes.servesEmptyStringsEncrypted ? stored : '');
  });

  it('reads only rows that changed since the last reload', () => {
    const state = withRow();
    const { rows } = state.database;
    state.database.rows = () => {
      throw new Error('read every row');
    };
    replaceParams(state, { rpm: 5 });
    reload(state);
    expect(servedParams(state)?.['rpm']).toBe(5);
    state.pending.everything = true;
    expect(() => reload(state)).toThrow('read every row');
    state.database.rows = rows;
  });

  it('reads a row again that is not served or never equals its deployment', () => {
    const state = withRow();
    const row = rowOf(state, 'x');
    const secrets = new Map([['cipher', 'no-such-provider/x']]);
    state.database.insert({ ...row, modelId: 'refused', params: { model: 'cipher' }, secrets });
    state.database.insert({ ...row, modelId: 'null', params: { ...row.params, extra: null } });
    for (let times = 0; times < 2; times++) {
      reload(state);
      expect([...state.pending.written]).toEqual(['refused', 'null']);
    }
    expect(idsOf(state)).toEqual(['c', 'x', 'null']);
  });
});
