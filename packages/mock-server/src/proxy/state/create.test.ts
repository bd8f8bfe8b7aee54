import { describe, expect, it } from 'vitest';
import { entry, RELEASES, rowOf, runForDict, stateOf } from '../../../test/emulated-proxy.ts';
import { Keyring } from '../auth/keyring.ts';
import { ConfigEntryError } from '../router/config-entry.ts';
import { resetState } from './create.ts';
import { Database } from './database.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const CREATE = 'addNewModelModelNewPost';
const CONFIG = [entry('a', {}, { id: 'c' })];
const OTHER = [entry('b', {}, { id: 'd' })];

describe.each(RELEASES)('the state of a proxy of $name', (release) => {
  it('serves the models of the config file with the default settings', () => {
    const state = stateOf(release, { modelList: CONFIG });
    expect([...state.router.ids()]).toEqual(['c']);
    expect(state.settings).toEqual(DEFAULT_SETTINGS);
    expect(state.database.size).toBe(0);
  });

  it('serves the rows of the database from its start, unless models are not stored', () => {
    const database = new Database();
    runForDict(stateOf(release, { database }), CREATE, { body: entry('b', {}, { id: 'x' }) });
    const start = (stored: boolean) =>
      stateOf(release, { database, modelList: CONFIG, settings: { store_model_in_db: stored } });
    expect([...start(true).router.ids()]).toEqual(['c', 'x']);
    expect([...start(false).router.ids()]).toEqual(['c']);
  });

  it('observes its table, so that a reload serves new rows', () => {
    const state = stateOf(release, { modelList: CONFIG });
    runForDict(state, CREATE, { body: entry('b', {}, { id: 'x' }) });
    expect([...state.router.ids()]).toEqual(['c', 'x']);
  });

  it('reads environment references of the config file as null', () => {
    const state = stateOf(release, { modelList: [entry('a', { api_key: 'os.environ/KEY' }, { id: 'c' })] });
    expect(state.configFile[0]?.['litellm_params']).toHaveProperty('api_key', null);
  });
});

describe.each(RELEASES)('resetState of $name', (release) => {
  const changed = () => {
    const state = stateOf(release, { modelList: CONFIG, settings: { premium_user: true } });
    runForDict(state, CREATE, { body: entry('b', { input_cost_per_token: 7 }, { id: 'x' }) });
    state.prices.register([['x', { input_cost_per_token: 7 }]]);
    return state;
  };

  it('empties the table, restores prices, and serves the given models with the given keys', () => {
    const state = changed();
    const keyring = new Keyring({ keys: [], teams: [] }, 'sk-other');
    resetState(state, { modelList: OTHER, keyring }, OTHER);
    expect([...state.router.ids()]).toEqual(['d']);
    expect(state.database.size).toBe(0);
    expect(state.prices.entry('x')).toBeUndefined();
    expect(state.settings).toEqual(DEFAULT_SETTINGS);
    expect(state.keyring).toBe(keyring);
  });

  it('serves models that are not in the config file until a reload of a table with rows', () => {
    const state = changed();
    const { keyring } = state;
    resetState(state, { modelList: OTHER, keyring }, CONFIG);
    expect([...state.router.ids()]).toEqual(['d']);
    runForDict(state, CREATE, { body: entry('b', {}, { id: 'x' }) });
    expect([...state.router.ids()]).toEqual(['x']);
  });

  it('changes nothing if the proxy does not start with the config file', () => {
    const state = changed();
    const invalid = [{ model_name: 'a', litellm_params: 5 }];
    const { keyring } = state;
    const info = [entry('a', { max_agentic_loops: 0 })];
    if (release.router.checksConfigFile) {
      expect(() => resetState(state, { modelList: info, keyring }, info)).toThrow(ConfigEntryError);
      expect(rowOf(state, 'x').modelName).toBe('b');
      expect(state.router.has('c')).toBe(true);
    }
    expect(() => resetState(state, { modelList: invalid, keyring }, invalid)).toThrow(ConfigEntryError);
  });
});
