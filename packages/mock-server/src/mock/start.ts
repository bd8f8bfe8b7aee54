import { checkKeysObject, formatIssue } from '@litellm-models/config';
import { getKey, isDict, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { Keyring } from '../proxy/auth/keyring.ts';
import { SeedError } from '../proxy/errors/seed-error.ts';
import { DEFAULT_MASTER_KEY, type Start } from '../proxy/state/create.ts';
import type { Seed } from './seed.ts';

/** Returns the start of a proxy from config and keys. */
export function startOf(seed: Seed): Start {
  const keyring = new Keyring(seed.keys, seed.masterKey ?? DEFAULT_MASTER_KEY);
  const settings = seed.storeModelInDb === undefined ? {} : { store_model_in_db: seed.storeModelInDb };
  return { modelList: seed.modelList, keyring, settings };
}

/**
 * Returns a copy of a start, with config and keys replaced by those of a parsed JSON body.
 *
 * @param at the field of the body that contains the config, for error messages
 * @throws SeedError with the field that is invalid
 */
export function startFromJson(
  base: Start,
  { config, keys }: { readonly config: PyValue | undefined; readonly keys: PyValue | undefined },
  at: string,
): Start {
  return {
    ...base,
    ...(config === undefined ? {} : { modelList: modelList(config, at) }),
    ...(keys === undefined ? {} : { keyring: keyring(keys, base.keyring.masterKey) }),
  };
}

function modelList(config: PyValue, at: string): PyDict[] {
  const list = isDict(config) ? getKey(config, 'model_list') : undefined;
  if (!Array.isArray(list)) throw new SeedError(`expected ${at}.model_list to be an array`);
  return list.map((entry, i) => {
    if (isDict(entry)) return entry;
    throw new SeedError(`expected ${at}.model_list[${i}] to be an object`);
  });
}

function keyring(keys: PyValue, masterKey: string): Keyring {
  const { keys: checked, issues } = checkKeysObject(keys, { fileName: 'keys' });
  if (!checked) throw new SeedError(issues.map(formatIssue).join('\n'));
  return new Keyring(checked, masterKey);
}
