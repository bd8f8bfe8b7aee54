import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../releases/names.ts';
import { loadRelease } from '../../releases/registry.ts';
import { ConfigEntryError, configEntries, readConfigFile } from './config-entry.ts';

const { facts } = (await loadRelease(DEFAULT_PROFILE)).router;

describe('configEntries', () => {
  it('reads environment references as null', () => {
    const params = { model: 'm', api_key: 'os.environ/KEY', api_base: 'https://os.environ/KEY' };
    const [entry] = configEntries([{ model_name: 'a', litellm_params: params }], facts);
    expect(entry?.['litellm_params']).toEqual({ model: 'm', api_key: null, api_base: 'https://os.environ/KEY' });
  });

  it('gives an id to an entry without one, and keeps a given id, even null', () => {
    const list = [
      { model_name: 'a', litellm_params: { model: 'm' } },
      { model_name: 'a', litellm_params: { model: 'm' }, model_info: { id: null } },
    ];
    const [hashed, given] = Array.from(configEntries(list, facts), (entry) => entry.model_info['id']);
    expect(hashed).toMatch(/^[0-9a-f]{64}$/);
    expect(given).toBeNull();
  });

  it('makes one entry for each organization, all with the same id', () => {
    const list = [{ model_name: 'a', litellm_params: { model: 'm', organization: ['o1', 'o2'] } }];
    const entries = Array.from(configEntries(list, facts));
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
  ])('refuses %j and names the field', (entry, field) => {
    expect(() => Array.from(configEntries([entry], facts))).toThrow(ConfigEntryError);
    expect(() => Array.from(configEntries([entry], facts))).toThrow(`model_list[0]: ${field}`);
  });

  it('does not change the given list', () => {
    const list = [{ model_name: 'a', litellm_params: { model: 'm' }, model_info: {} }];
    Array.from(configEntries(list, facts));
    expect(list).toEqual([{ model_name: 'a', litellm_params: { model: 'm' }, model_info: {} }]);
  });
});

describe('readConfigFile', () => {
  it('reads references at any depth as null, except for items of lists and fields that point to a secret', () => {
    const inner = { key: 'os.environ/KEY', list: ['os.environ/KEY', { flag: 'os.environ/FLAG' }] };
    const entry = {
      model_name: 'os.environ/NAME',
      model_info: { inner },
      anthropic_issuer_signing_key_ref: 'os.environ/KEY',
    };
    expect(readConfigFile([entry], facts, {})).toEqual([
      {
        model_name: null,
        model_info: { inner: { key: null, list: ['os.environ/KEY', { flag: null }] } },
        anthropic_issuer_signing_key_ref: 'os.environ/KEY',
      },
    ]);
  });
});
