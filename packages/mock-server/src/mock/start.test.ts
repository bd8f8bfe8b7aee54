import { isDict, parseJson } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MASTER_KEY } from '../proxy/state/create.ts';
import { readSeed, SeedError } from './seed.ts';
import { requestedStart, startOf } from './start.ts';

const READING = { readText: () => '', env: {} };
const start = (config: object | undefined, keys?: object) => startOf(readSeed(config, keys, READING));
const ENTRY = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o' } };
const KEYS = { keys: [{ key: 'sk-a', user_id: 'a', user_role: 'internal_user', models: [] }], teams: [] };

describe('startOf', () => {
  it('has the default master key and no settings without a config', () => {
    const { modelList, keyring, settings } = start(undefined);
    expect({ modelList, masterKey: keyring.masterKey, settings }).toEqual({
      modelList: [],
      masterKey: DEFAULT_MASTER_KEY,
      settings: {},
    });
  });

  it('has the models, the master key and the setting of the config', () => {
    const general_settings = { master_key: 'sk-own', store_model_in_db: false };
    const { modelList, keyring, settings } = start({ model_list: [ENTRY], general_settings });
    expect(modelList).toMatchObject([ENTRY]);
    expect(keyring.masterKey).toBe('sk-own');
    expect(settings).toEqual({ store_model_in_db: false });
  });

  it('prefers the master key of the keys', () => {
    const config = { model_list: [], general_settings: { master_key: 'sk-config' } };
    expect(start(config, { ...KEYS, master_key: 'sk-keys' }).keyring.masterKey).toBe('sk-keys');
  });
});

describe('requestedStart', () => {
  const seed = readSeed(
    { model_list: [ENTRY], general_settings: { master_key: 'sk-own', store_model_in_db: false } },
    KEYS,
    READING,
  );
  const base = { start: startOf(seed), keys: seed.keys };
  const request = (body: string) => {
    const parsed = parseJson(body);
    return requestedStart(base, isDict(parsed) ? parsed : {}, READING);
  };

  it('returns the same start if nothing is replaced', () => {
    expect(request('{}')).toEqual({ start: base.start, isFile: false, warnings: [] });
  });

  it('replaces the models of the router, and keeps their types of numbers', () => {
    const entry = '{"model_name": "n", "litellm_params": {"model": "a/b", "timeout": 1.0}}';
    const { start: replaced, isFile } = request(`{"config": {"model_list": [${entry}]}}`);
    expect(replaced.modelList).toEqual([parseJson(entry)]);
    expect(replaced.keyring.masterKey).toBe('sk-own');
    expect(replaced.settings).toEqual({ store_model_in_db: false });
    expect(isFile).toBe(false);
  });

  it('replaces the config file, with its included files and variables', () => {
    const body = {
      config_file: 'include: [more.yaml]\nmodel_list: []',
      files: { 'more.yaml': 'model_list: [{model_name: n, litellm_params: {model: a/b, api_base: os.environ/BASE}}]' },
      env: { BASE: 'https://a.example' },
    };
    const { start: replaced, isFile, warnings } = request(JSON.stringify(body));
    expect(replaced.modelList).toMatchObject([{ model_name: 'n' }]);
    expect(replaced.config?.environment).toEqual({ BASE: 'https://a.example' });
    expect(replaced.keyring.masterKey).toBe('sk-own');
    expect({ isFile, warnings }).toEqual({ isFile: true, warnings: [] });
  });

  it('replaces the keys, and keeps the master key', () => {
    const { keyring, modelList } = request('{"keys": {"keys": [], "teams": []}}').start;
    expect(keyring.principal('sk-a')).toBeUndefined();
    expect(keyring.masterKey).toBe('sk-own');
    expect(modelList).toBe(base.start.modelList);
  });

  it.each([
    ['{"config": null}', /expected config\.model_list to be an array/],
    ['{"config": {"model_list": {}}}', /expected config\.model_list to be an array/],
    ['{"config": {"model_list": [{}, 5]}}', /expected config\.model_list\[1\] to be an object/],
    ['{"config_file": 5}', /expected config_file to be an object or YAML text/],
    ['{"config_file": "a.yaml"}', /got the file name "a\.yaml"/],
    ['{"config_file": {}, "env": {"A": 1}}', /expected env to be an object of strings/],
    ['{"configuration": {}}', /expected a part of a reset \(config, .*\), got "configuration"/],
    ['{"keys": {"keys": [{"key": "k"}]}}', /keys\[0\]\.user_/],
  ])('rejects %s', (body, message) => {
    expect(() => request(body)).toThrow(SeedError);
    expect(() => request(body)).toThrow(message);
  });
});
