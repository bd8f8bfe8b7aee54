import type { ConfigValue } from '@litellm-models/config';
import { type PyDict, setKey } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../config/config-dict.ts';
import { SeedError } from '../errors/seed-error.ts';
import type { RouterFacts } from './facts.ts';
import { generateModelId } from './model-id.ts';

/** A config entry with which the proxy does not start. */
export class ConfigEntryError extends SeedError {
  override name = 'ConfigEntryError';
  /** The index of the entry in `model_list`, from 0. */
  readonly index: number;

  constructor(index: number, message: string) {
    super(`model_list[${index}]: ${message}; the proxy does not start with it`);
    this.index = index;
  }
}

/** A config entry as the router registers it; its info has an id. Dates are those of the file, as validation distinguishes them. */
export type ConfigEntry = ConfigDict & {
  readonly model_name: string;
  readonly litellm_params: ConfigDict;
  readonly model_info: ConfigDict;
};

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Whether a string refers to an environment variable.
 *
 * @example isEnvironmentReference('os.environ/OPENAI_API_KEY') // true
 */
export function isEnvironmentReference(value: string): boolean {
  return value.startsWith(PREFIX);
}

const PREFIX = 'os.environ/';

/**
 * Replaces environment references in the values of a dict by what LiteLLM reads for them: an unset variable is null, and a variable that
 * is `true` or `false` a boolean. Nested values do not change.
 *
 * @example withoutReferences({ model: 'm', api_key: 'os.environ/KEY' }, facts, {}) // { model: 'm', api_key: null }
 */
export function withoutReferences(params: PyDict, facts: RouterFacts, environment: Environment): PyDict {
  const read: PyDict = {};
  for (const [name, value] of Object.entries(params)) {
    const variable = resolved(name, value, facts, environment);
    setKey(read, name, variable === undefined ? value : variable);
  }
  return read;
}

/** Reads the entries of a config file as the proxy does at start: references are resolved at any depth, except for the items of lists. */
export function readConfigFile(
  list: readonly ConfigDict[],
  facts: RouterFacts,
  environment: Environment,
): readonly ConfigDict[] {
  const readValue = (name: string, value: ConfigValue): ConfigValue => {
    if (isConfigDict(value)) return readDict(value);
    if (Array.isArray(value)) return value.map((item) => (isConfigDict(item) ? readDict(item) : item));
    const read = resolved(name, value, facts, environment);
    return read === undefined ? value : read;
  };
  const readDict = (dict: ConfigDict): ConfigDict => {
    const read: ConfigDict = {};
    for (const [name, value] of Object.entries(dict)) setKey(read, name, readValue(name, value));
    return read;
  };
  return list.map(readDict);
}

/** What LiteLLM reads for a reference; undefined for any other value. */
function resolved(
  name: string,
  value: ConfigValue,
  facts: RouterFacts,
  environment: Environment,
): string | boolean | null | undefined {
  if (typeof value !== 'string' || !isEnvironmentReference(value)) return undefined;
  if (facts.secretPointerFields.includes(name)) return undefined;
  const variable = value.replaceAll(PREFIX, '');
  const text = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
  const word = text?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : (text ?? null);
}

/** Whether the proxy skips an entry with such a name, if it has an id: with a list or a dict, some releases do not start. */
function isScalar(name: ConfigValue | undefined): boolean {
  return name !== undefined && !Array.isArray(name) && !isConfigDict(name);
}

/**
 * Yields the entries of a config's `model_list` as the router registers them: without environment references, with a hashed id if an entry
 * does not have an id, and one entry for each organization if an entry lists several.
 *
 * @throws ConfigEntryError for an entry with which the proxy does not start
 */
export function* configEntries(
  list: readonly ConfigDict[],
  facts: RouterFacts,
  environment: Environment = {},
): Generator<ConfigEntry> {
  for (const [index, entry] of list.entries()) {
    const { model_name: name, litellm_params: rawParams, model_info: rawInfo = {}, ...rest } = entry;
    if (!isConfigDict(rawParams)) throw new ConfigEntryError(index, 'litellm_params must be an object');
    if (!isConfigDict(rawInfo)) throw new ConfigEntryError(index, 'model_info must be an object');
    if (typeof name !== 'string') {
      // The proxy fails when it hashes such a name into an id. With an id of its own, it only skips the entry.
      if (isScalar(name) && Object.hasOwn(rawInfo, 'id')) continue;
      throw new ConfigEntryError(index, 'model_name must be a string');
    }
    const params = readParams(rawParams, facts, environment);
    const info: ConfigDict = { ...rawInfo };
    if (!Object.hasOwn(info, 'id')) info['id'] = generateModelId(name, params);
    const organizations = params['organization'];
    const variants = Array.isArray(organizations) ? organizations : [organizations];
    for (const organization of variants) {
      const own = Array.isArray(organizations) ? { ...params, organization: organization ?? null } : params;
      yield { ...rest, model_name: name, litellm_params: own, model_info: info };
    }
  }
}

function readParams(params: ConfigDict, facts: RouterFacts, environment: Environment): ConfigDict {
  const read: ConfigDict = {};
  for (const [name, value] of Object.entries(params)) {
    const variable = resolved(name, value, facts, environment);
    setKey(read, name, variable === undefined ? value : variable);
  }
  return read;
}
