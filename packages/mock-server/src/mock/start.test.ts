import { type PyValue, parseJson } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MASTER_KEY } from '../proxy/state/create.ts';
import { readSeed, SeedError } from './seed.ts';
import { startFromJson, startOf } from './start.ts';

const start = (config: object | undefined, keys?: object) => startOf(readSeed(config, keys, () => ''));
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

describe('startFromJson', () => {
  const base = start({ model_list: [ENTRY], general_settings: { store_model_in_db: false } }, KEYS);
  const replace = (parts: { config?: PyValue; keys?: PyValue }, at = 'config') =>
    startFromJson(base, { config: parts.config, keys: parts.keys }, at);

  it('returns the same start if nothing is replaced', () => {
    expect(replace({})).toEqual(base);
  });

  it('replaces the models, and keeps their types of numbers', () => {
    const config = parseJson(
      '{"model_list": [{"model_name": "n", "litellm_params": {"model": "a/b", "timeout": 1.0}}]}',
    );
    const replaced = replace({ config });
    expect(replaced.modelList).toEqual([
      parseJson('{"model_name": "n", "litellm_params": {"model": "a/b", "timeout": 1.0}}'),
    ]);
    expect(replaced.keyring).toBe(base.keyring);
    expect(replaced.settings).toEqual({ store_model_in_db: false });
  });

  it('replaces the keys, and keeps the master key', () => {
    const { keyring, modelList } = replace({ keys: { keys: [], teams: [] } });
    expect(keyring.principal('sk-a')).toBeUndefined();
    expect(keyring.masterKey).toBe(base.keyring.masterKey);
    expect(modelList).toBe(base.modelList);
  });

  it.each<[PyValue, string]>([
    [null, 'expected config_file.model_list to be an array'],
    [{ model_list: {} }, 'expected config_file.model_list to be an array'],
    [{ model_list: [ENTRY, 5] }, 'expected config_file.model_list[1] to be an object'],
  ])('rejects the config %j', (config, message) => {
    expect(() => replace({ config }, 'config_file')).toThrow(new SeedError(message));
  });

  it('rejects invalid keys with the field', () => {
    expect(() => replace({ keys: { keys: [{ key: 'k' }] } })).toThrow(SeedError);
    expect(() => replace({ keys: { keys: [{ key: 'k' }] } })).toThrow(/keys\[0\]\.user_/);
  });
});
