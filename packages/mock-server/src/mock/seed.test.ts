import { parseConfig, parseKeys } from '@litellm-models/config';
import { describe, expect, it } from 'vitest';
import { NO_CONFIG } from '../proxy/config/proxy-config.ts';
import { readSeed, SeedError } from './seed.ts';

const YAML = `
model_list:
  - model_name: gpt-4o
    litellm_params: { model: openai/gpt-4o, timeout: 30.0 }
general_settings: { master_key: sk-master, store_model_in_db: true }
`;
const KEYS = { keys: [{ key: 'sk-a', user_id: 'a', user_role: 'internal_user', models: [] }], teams: [] };
const FILES: Readonly<Record<string, string>> = { 'my config.yaml': YAML, 'keys.JSON': JSON.stringify(KEYS) };

function read(config?: string | object, keys?: string | object) {
  return readSeed(config, keys, { readText: (name) => FILES[name] ?? `no file ${name}`, env: {} });
}

describe('the config', () => {
  it('is empty by default', () => {
    expect(read()).toEqual({
      modelList: [],
      reloadedList: [],
      config: NO_CONFIG,
      masterKey: undefined,
      storeModelInDb: undefined,
      keys: { keys: [], teams: [] },
      warnings: [],
    });
  });

  it.each([
    ['YAML', YAML],
    ['a file name', 'my config.yaml'],
    ['a file name with spaces around it', ' my config.yaml\n'],
    ['a parsed config', parseConfig(YAML)],
  ])('can be %s', (_, config) => {
    const { modelList, masterKey, storeModelInDb } = read(config);
    expect(modelList).toMatchObject([{ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' } }]);
    expect({ masterKey, storeModelInDb }).toEqual({ masterKey: 'sk-master', storeModelInDb: true });
  });

  it('can be an object, which can change later without an effect', () => {
    const config = { model_list: [{ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' } }] };
    const { modelList } = read(config);
    config.model_list = [];
    expect(modelList).toHaveLength(1);
  });

  it('can have problems that do not keep the proxy from starting', () => {
    const { warnings } = read({ model_list: [{ model_name: 'm', litellm_params: { model: 'a/b', api_bse: 'x' } }] });
    expect(warnings).toEqual([expect.stringContaining('model_list[0].litellm_params.api_bse')]);
  });

  it.each([
    ['model_list: [', /^1:/],
    ['model_list: 5', /expected model_list to be a list of deployments/],
  ])('is rejected with the place of the problem: %s', (config, message) => {
    expect(() => read(config)).toThrow(SeedError);
    expect(() => read(config)).toThrow(message);
  });

  it('is rejected with the name of the file and the position', () => {
    expect(() => readSeed('a.yaml', undefined, { readText: () => 'model_list:\n  - 5', env: {} })).toThrow(
      /^a\.yaml:2:5: error: .*model_list\[0\]/,
    );
  });
});

describe('keys', () => {
  it.each([
    ['JSON', JSON.stringify(KEYS)],
    ['a file name', 'keys.JSON'],
    ['an object', KEYS],
    ['parsed keys', parseKeys(JSON.stringify(KEYS))],
  ])('can be %s', (_, keys) => {
    expect(read(undefined, keys).keys).toMatchObject(KEYS);
  });

  it('are rejected with the field, and without the key', () => {
    const keys = { keys: [{ key: 'sk-canary', user_id: 'a', user_role: 'boss', models: [] }], teams: [] };
    expect(() => read(undefined, keys)).toThrow(SeedError);
    expect(() => read(undefined, keys)).toThrow(/keys\[0\]\.user_role/);
    expect(() => read(undefined, keys)).not.toThrow(/canary/);
  });
});
