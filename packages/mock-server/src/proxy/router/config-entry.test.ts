import { describe, expect, it } from 'vitest';
import { facts } from '../../releases/1.109/generated/router.ts';
import { ConfigEntryError, configEntries, readConfigFile } from './config-entry.ts';

const environment = (name: string): string | undefined => ({ KEY: 'sk-from-env', FLAG: 'True' })[name];

describe('configEntries', () => {
  it('reads the environment, null where a variable is not set', () => {
    const params = { model: 'm', api_key: 'os.environ/KEY', api_base: 'os.environ/NONE', flag: 'os.environ/FLAG' };
    const [entry] = configEntries([{ model_name: 'a', litellm_params: params }], facts, environment);
    expect(entry?.['litellm_params']).toEqual({ model: 'm', api_key: 'sk-from-env', api_base: null, flag: true });
  });

  it('gives an id to an entry without one, and to none that has one, be it null', () => {
    const list = [
      { model_name: 'a', litellm_params: { model: 'm' } },
      { model_name: 'a', litellm_params: { model: 'm' }, model_info: { id: null } },
    ];
    const [hashed, given] = Array.from(configEntries(list, facts, environment), (entry) => entry.model_info['id']);
    expect(hashed).toMatch(/^[0-9a-f]{64}$/);
    expect(given).toBeNull();
  });

  it('makes an entry of each organization, all of one id', () => {
    const list = [{ model_name: 'a', litellm_params: { model: 'm', organization: ['o1', 'o2'] } }];
    const entries = Array.from(configEntries(list, facts, environment));
    expect(entries.map((entry) => (entry['litellm_params'] as { organization: string }).organization)).toEqual([
      'o1',
      'o2',
    ]);
    expect(new Set(entries.map((entry) => entry.model_info['id'])).size).toBe(1);
  });

  it.each([
    [{ model_name: 'a' }, 'litellm_params'],
    [{ litellm_params: { model: 'm' } }, 'model_name'],
    [{ model_name: null, litellm_params: { model: 'm' } }, 'model_name'],
    [{ model_name: 'a', litellm_params: { model: 'm' }, model_info: null }, 'model_info'],
  ])('refuses %j, naming the place', (entry, field) => {
    expect(() => Array.from(configEntries([entry], facts, environment))).toThrow(ConfigEntryError);
    expect(() => Array.from(configEntries([entry], facts, environment))).toThrow(`model_list[0]: ${field}`);
  });

  it('does not change the list it was given', () => {
    const list = [{ model_name: 'a', litellm_params: { model: 'm' }, model_info: {} }];
    Array.from(configEntries(list, facts, environment));
    expect(list).toEqual([{ model_name: 'a', litellm_params: { model: 'm' }, model_info: {} }]);
  });
});

describe('readConfigFile', () => {
  it('reads the environment at any depth, but for items of lists and what points to a secret', () => {
    const inner = { key: 'os.environ/KEY', list: ['os.environ/KEY', { flag: 'os.environ/FLAG' }] };
    const entry = {
      model_name: 'os.environ/NONE',
      model_info: { inner },
      anthropic_issuer_signing_key_ref: 'os.environ/KEY',
    };
    expect(readConfigFile([entry], facts, environment)).toEqual([
      {
        model_name: null,
        model_info: { inner: { key: 'sk-from-env', list: ['os.environ/KEY', { flag: true }] } },
        anthropic_issuer_signing_key_ref: 'os.environ/KEY',
      },
    ]);
  });
});
