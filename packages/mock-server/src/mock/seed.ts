import {
  type ConfigValue,
  checkConfigObject,
  checkKeysObject,
  type Environment,
  formatIssue,
  type KeysFile,
  type ParsedConfig,
  type ParsedKeys,
  parseConfig,
  parseKeys,
} from '@litellm-models/config';
import { getKey } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict, toPyDict } from '../proxy/config/config-dict.ts';
import { NO_CONFIG, type ProxyConfig } from '../proxy/config/proxy-config.ts';
import { SeedError } from '../proxy/errors/seed-error.ts';
import { configWarnings } from './config-warnings.ts';
import { reloadedList } from './reloaded-list.ts';
import type { SeedReading } from './seed-reading.ts';

export { SeedError };

/** The contents of config and keys, from which a mock starts. */
export interface Seed {
  readonly modelList: readonly ConfigDict[];
  /** `model_list` as reloads read it. */
  readonly reloadedList: readonly ConfigDict[];
  readonly config: ProxyConfig;
  readonly masterKey: string | undefined;
  readonly storeModelInDb: boolean | undefined;
  readonly keys: KeysFile;
  /** Problems that do not keep the proxy from starting, and what the mock does not emulate, one line each. */
  readonly warnings: readonly string[];
}

const NO_KEYS: KeysFile = { keys: [], teams: [] };

/**
 * Reads config and keys. Each is an object, the text of a file, a file name, or the result of `parseConfig` or `parseKeys`.
 *
 * @throws SeedError with the file, line and column, or the field
 */
export function readSeed(
  config: string | object | undefined,
  keys: string | object | undefined,
  reading: SeedReading,
): Seed {
  const warnings: string[] = [];
  const parsed = config === undefined ? undefined : readConfig(config, reading, warnings);
  const seed = parsed ? configSeed(parsed, reading) : NO_CONFIG_SEED;
  return { ...seed, keys: keys === undefined ? NO_KEYS : readKeys(keys, reading, warnings), warnings };
}

type ConfigSeed = Omit<Seed, 'keys' | 'warnings'>;

const NO_CONFIG_SEED: ConfigSeed = {
  modelList: [],
  reloadedList: [],
  config: NO_CONFIG,
  masterKey: undefined,
  storeModelInDb: undefined,
};

/** A parsed config with which the proxy starts. */
type UsableConfig = ParsedConfig & { readonly config: NonNullable<ParsedConfig['config']> };

function configSeed(parsed: UsableConfig, { storedEnv = {} }: SeedReading): ConfigSeed {
  const { config } = parsed;
  const unreadable = unreadableEntries(parsed);
  const isReadable = (_: ConfigDict, index: number): boolean => !unreadable.has(index);
  const general = toPyDict(config.general_settings);
  const master = getKey(general, 'master_key');
  return {
    modelList: config.model_list.filter(isReadable),
    reloadedList: reloadedList(parsed).filter(isReadable),
    config: {
      general,
      litellm: section(config, 'litellm_settings'),
      router: section(config, 'router_settings'),
      credentials: credentialNames(getKey(config, 'credential_list')),
      environment: { ...definedVariables(storedEnv), ...parsed.environmentVariables },
    },
    masterKey: typeof master === 'string' && master !== '' ? master : undefined,
    storeModelInDb: Object.hasOwn(general, 'store_model_in_db') ? general['store_model_in_db'] === true : undefined,
  };
}

/** The entries with keys that are not strings, which the proxy skips. Their keys are strings here, so that its router would not notice. */
function unreadableEntries({ issues }: ParsedConfig): ReadonlySet<unknown> {
  const skipped = issues.filter(({ code, effect }) => code === 'non_string_key' && effect === 'deployment_skipped');
  return new Set(skipped.map(({ path }) => path[1]));
}

function section(config: ConfigDict, name: string): ProxyConfig['general'] {
  const value = getKey(config, name);
  return isConfigDict(value) ? toPyDict(value) : {};
}

function credentialNames(list: ConfigValue | undefined): ReadonlySet<string> {
  const names = Array.isArray(list)
    ? list.map((item) => (isConfigDict(item) ? item['credential_name'] : undefined))
    : [];
  return new Set(names.filter((name) => typeof name === 'string'));
}

function definedVariables(environment: Environment): Record<string, string> {
  const entries = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

function readConfig(source: string | object, reading: SeedReading, warnings: string[]): UsableConfig {
  const { env, readFile, isLicensed = false } = reading;
  const options = { env, ...(readFile ? { readFile } : {}) };
  const parsed =
    typeof source === 'string'
      ? parseText(source, reading, (text, file) => parseConfig(text, { ...options, ...file }))
      : isParsedConfig(source)
        ? source
        : checkConfigObject(jsonCopy(source), { ...options, fileName: 'config' });
  const { config } = parsed;
  if (!config) throw new SeedError(parsed.issues.map(formatIssue).join('\n'));
  const usable = { ...parsed, config };
  warnings.push(...parsed.issues.map(formatIssue), ...configWarnings(usable, isLicensed));
  return usable;
}

function readKeys(source: string | object, reading: SeedReading, warnings: string[]): KeysFile {
  const parsed =
    typeof source === 'string'
      ? parseText(source, reading, parseKeys)
      : isParsedKeys(source)
        ? source
        : checkKeysObject(jsonCopy(source), { fileName: 'keys' });
  if (!parsed.keys) throw new SeedError(parsed.issues.map(formatIssue).join('\n'));
  warnings.push(...parsed.issues.map(formatIssue));
  return parsed.keys;
}

/** Parses the text of a file. A single line that ends in `.yaml`, `.yml` or `.json` is the name of a file to read. */
function parseText<T>(
  source: string,
  { readText }: SeedReading,
  parse: (text: string, options: { fileName?: string }) => T,
): T {
  if (!/^[^\n{}]+\.(?:ya?ml|json)$/i.test(source.trim())) return parse(source, {});
  return parse(readText(source.trim()), { fileName: source.trim() });
}

function isParsedConfig(source: object): source is ParsedConfig {
  return 'issues' in source && 'config' in source && 'references' in source;
}

function isParsedKeys(source: object): source is ParsedKeys {
  return 'issues' in source && 'keys' in source && Array.isArray(source.issues);
}

/** Returns a copy of a caller's object with JSON values only, so that later changes to the object have no effect. */
function jsonCopy(value: object): ConfigValue {
  return JSON.parse(JSON.stringify(value)) as ConfigValue;
}
