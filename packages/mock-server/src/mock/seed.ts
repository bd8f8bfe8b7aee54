import {
  type ConfigValue,
  checkConfigObject,
  checkKeysObject,
  formatIssue,
  type KeysFile,
  type ParsedConfig,
  type ParsedKeys,
  parseConfig,
  parseKeys,
} from '@litellm-models/config';
import type { PyDict } from '@litellm-models/python-semantics';
import { SeedError } from '../proxy/errors/seed-error.ts';
import { toPython } from './to-python.ts';

export { SeedError };

/** The contents of config and keys, from which a mock starts. */
export interface Seed {
  readonly modelList: readonly PyDict[];
  readonly masterKey: string | undefined;
  readonly storeModelInDb: boolean | undefined;
  readonly keys: KeysFile;
  /** Problems that do not keep the proxy from starting, one line each. */
  readonly warnings: readonly string[];
}

/** Reads a text file. */
export type ReadText = (fileName: string) => string;

const NO_KEYS: KeysFile = { keys: [], teams: [] };

/**
 * Reads config and keys. Each is an object, the text of a file, a file name, or the result of `parseConfig` or `parseKeys`.
 *
 * @throws SeedError with the file, line and column, or the field
 */
export function readSeed(
  config: string | object | undefined,
  keys: string | object | undefined,
  readText: ReadText,
): Seed {
  const warnings: string[] = [];
  const file = config === undefined ? undefined : readConfig(config, readText, warnings);
  const general = file?.general_settings ?? {};
  const master = general['master_key'];
  const store = general['store_model_in_db'];
  return {
    modelList: (file?.model_list ?? []).map((entry) => toPython(entry)),
    masterKey: typeof master === 'string' ? master : undefined,
    storeModelInDb: typeof store === 'boolean' ? store : undefined,
    keys: keys === undefined ? NO_KEYS : readKeys(keys, readText, warnings),
    warnings,
  };
}

function readConfig(
  source: string | object,
  readText: ReadText,
  warnings: string[],
): NonNullable<ReturnType<typeof parseConfig>['config']> {
  const parsed =
    typeof source === 'string'
      ? parseText(source, readText, parseConfig)
      : isParsedConfig(source)
        ? source
        : checkConfigObject(jsonCopy(source), { fileName: 'config' });
  if (!parsed.config) throw new SeedError(parsed.issues.map(formatIssue).join('\n'));
  warnings.push(...parsed.issues.map(formatIssue));
  return parsed.config;
}

function readKeys(source: string | object, readText: ReadText, warnings: string[]): KeysFile {
  const parsed =
    typeof source === 'string'
      ? parseText(source, readText, parseKeys)
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
  readText: ReadText,
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
