import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
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

/** A config entry as the router registers it; its info has an id. */
export type ConfigEntry = PyDict & { readonly model_info: PyDict };

/**
 * Whether a string refers to an environment variable.
 *
 * @example isEnvironmentReference('os.environ/OPENAI_API_KEY') // true
 */
export function isEnvironmentReference(value: string): boolean {
  return value.startsWith('os.environ/');
}

/**
 * Replaces environment references in the values of a dict by null. Nested values do not change. The emulated proxy does not have
 * environment variables, and LiteLLM reads an unset variable as null.
 *
 * @example withoutReferences({ model: 'm', api_key: 'os.environ/KEY' }, facts) // { model: 'm', api_key: null }
 */
export function withoutReferences(params: PyDict, facts: RouterFacts): PyDict {
  return mapValues(params, (name, value) => withoutReference(name, value, facts));
}

/**
 * Reads the entries of a config file as the proxy does at start: environment references become null at any depth, except for the
 * items of lists.
 */
export function readConfigFile(list: readonly PyDict[], facts: RouterFacts): readonly PyDict[] {
  const readDict = (dict: PyDict): PyDict =>
    mapValues(dict, (name, value) => {
      if (isDict(value)) return readDict(value);
      if (Array.isArray(value)) return value.map((item) => (isDict(item) ? readDict(item) : item));
      return withoutReference(name, value, facts);
    });
  return list.map(readDict);
}

function withoutReference(name: string, value: PyValue, facts: RouterFacts): PyValue {
  if (typeof value !== 'string' || !isEnvironmentReference(value)) return value;
  return facts.secretPointerFields.includes(name) ? value : null;
}

function mapValues(dict: PyDict, change: (name: string, value: PyValue) => PyValue): PyDict {
  const changed: PyDict = {};
  for (const [name, value] of Object.entries(dict)) setKey(changed, name, change(name, value));
  return changed;
}

/** Whether Python can build an id from a name: from null or a number, but not from a missing name, a list or a dict. */
function isScalar(name: PyValue | undefined): boolean {
  return name !== undefined && !Array.isArray(name) && !isDict(name);
}

/**
 * Yields the entries of a config's `model_list` as the router registers them: without environment references, with a hashed id if an entry
 * does not have an id, and one entry for each organization if an entry lists several.
 *
 * @throws ConfigEntryError for an entry with which the proxy does not start
 */
export function* configEntries(list: readonly PyDict[], facts: RouterFacts): Generator<ConfigEntry> {
  for (const [index, entry] of list.entries()) {
    const { model_name: name, litellm_params: rawParams, model_info: rawInfo = {}, ...rest } = entry;
    if (!isDict(rawParams)) throw new ConfigEntryError(index, 'litellm_params must be an object');
    if (!isDict(rawInfo)) throw new ConfigEntryError(index, 'model_info must be an object');
    if (typeof name !== 'string') {
      // The proxy fails when it hashes such a name into an id. With an id of its own, it only skips the entry.
      if (isScalar(name) && Object.hasOwn(rawInfo, 'id')) continue;
      throw new ConfigEntryError(index, 'model_name must be a string');
    }
    const params = withoutReferences(rawParams, facts);
    const info: PyDict = { ...rawInfo };
    if (!Object.hasOwn(info, 'id')) info['id'] = generateModelId(name, params);
    const organizations = params['organization'];
    const variants = Array.isArray(organizations) ? organizations : [organizations];
    for (const organization of variants) {
      const own = Array.isArray(organizations) ? { ...params, organization: organization ?? null } : params;
      yield { ...rest, model_name: name, litellm_params: own, model_info: info };
    }
  }
}
