import { checkKeysObject, formatIssue, type KeysFile } from '@litellm-models/config';
import { getKey, isDict, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { Keyring } from '../proxy/auth/keyring.ts';
import { NO_CONFIG } from '../proxy/config/proxy-config.ts';
import { SeedError } from '../proxy/errors/seed-error.ts';
import { DEFAULT_MASTER_KEY, type Start } from '../proxy/state/create.ts';
import { readSeed, type Seed } from './seed.ts';
import type { SeedReading } from './seed-reading.ts';

/** Returns the start of a proxy from config and keys. */
export function startOf(seed: Seed, masterKey: string = DEFAULT_MASTER_KEY): Start {
  const keyring = new Keyring(seed.keys, seed.masterKey ?? masterKey);
  const settings = seed.storeModelInDb === undefined ? {} : { store_model_in_db: seed.storeModelInDb };
  const { modelList, reloadedList, config } = seed;
  return { modelList, reloadedList, config, keyring, settings };
}

/** The start that a request for a reset describes, and what is wrong with it that does not keep the proxy from starting. */
export interface RequestedStart {
  readonly start: Start;
  /** Whether the models are those of a config file; otherwise only the router has them. */
  readonly isFile: boolean;
  readonly warnings: readonly string[];
}

/** The parts of a reset's request body. */
const PARTS = ['config', 'config_file', 'files', 'env', 'keys'];

/**
 * Parses the body of a reset. `config_file` is a config file, as an object or as YAML; `files` are the files that it includes, by name;
 * `env` are environment variables for it, besides those of the mock. `config` has models for the router only. Parts that are left out
 * are as in the base.
 *
 * @throws SeedError with the part that is invalid
 */
export function requestedStart(
  base: { readonly start: Start; readonly keys: KeysFile },
  body: PyDict,
  reading: Pick<SeedReading, 'env' | 'storedEnv' | 'isLicensed'>,
): RequestedStart {
  const unknown = Object.keys(body).find((name) => !PARTS.includes(name));
  if (unknown !== undefined)
    throw new SeedError(`expected a part of a reset (${PARTS.join(', ')}), got ${JSON.stringify(unknown)}`);
  const file = getKey(body, 'config_file');
  const keys = keysOf(getKey(body, 'keys'), base.keys);
  if (file === undefined) {
    const keyring = new Keyring(keys, base.start.keyring.masterKey);
    const routed = getKey(body, 'config');
    const own = routed === undefined ? {} : { modelList: modelList(routed), reloadedList: [], config: NO_CONFIG };
    return { start: { ...base.start, ...own, keyring }, isFile: false, warnings: [] };
  }
  if (typeof file !== 'string' && !isDict(file))
    throw new SeedError('expected config_file to be an object or YAML text');
  const env = stringsOf('env', getKey(body, 'env'));
  const files = stringsOf('files', getKey(body, 'files'));
  const seed = readSeed(file, undefined, {
    ...reading,
    readText: (name) => missing(name),
    readFile: (name) => getKey(files, name),
    env: { ...reading.env, ...env },
    storedEnv: { ...reading.storedEnv, ...env },
  });
  const start = startOf({ ...seed, keys }, base.start.keyring.masterKey);
  return {
    start: { ...start, settings: { ...base.start.settings, ...start.settings } },
    isFile: true,
    warnings: seed.warnings,
  };
}

function missing(name: string): never {
  throw new SeedError(`expected config_file to be an object or YAML text, got the file name ${JSON.stringify(name)}`);
}

function modelList(config: PyValue): PyDict[] {
  const list = isDict(config) ? getKey(config, 'model_list') : undefined;
  if (!Array.isArray(list)) throw new SeedError('expected config.model_list to be an array');
  return list.map((entry, i) => {
    if (isDict(entry)) return entry;
    throw new SeedError(`expected config.model_list[${i}] to be an object`);
  });
}

function keysOf(keys: PyValue | undefined, base: KeysFile): KeysFile {
  if (keys === undefined) return base;
  const { keys: checked, issues } = checkKeysObject(keys, { fileName: 'keys' });
  if (!checked) throw new SeedError(issues.map(formatIssue).join('\n'));
  return checked;
}

function stringsOf(part: string, value: PyValue | undefined): Record<string, string> {
  if (value === undefined) return {};
  const entries = isDict(value) ? Object.entries(value) : undefined;
  if (entries === undefined || !entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    throw new SeedError(`expected ${part} to be an object of strings`);
  }
  return Object.fromEntries(entries);
}
