import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { SeedError } from '../errors/seed-error.ts';
import type { RouterFacts } from './facts.ts';
import { generateModelId } from './model-id.ts';

/** What an environment variable holds. */
export type Environment = (name: string) => string | undefined;

/** A config entry with which the proxy does not start at all. */
export class ConfigEntryError extends SeedError {
  override name = 'ConfigEntryError';
  /** The place of the entry in `model_list`, from 0. */
  readonly index: number;

  constructor(index: number, message: string) {
    super(`model_list[${index}]: ${message}; the proxy does not start with it`);
    this.index = index;
  }
}

const FROM_ENVIRONMENT = 'os.environ/';

/** The variable that a text names with `os.environ/`; undefined where it names none. */
export function variableIn(value: string): string | undefined {
  return value.startsWith(FROM_ENVIRONMENT) ? value.replaceAll(FROM_ENVIRONMENT, '') : undefined;
}

function secret(value: string, environment: Environment): PyValue {
  const text = environment(value.replaceAll(FROM_ENVIRONMENT, ''));
  if (text === undefined) return null;
  const word = text.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : text;
}

/** Parameters with what `os.environ/NAME` stands for; null where the variable is not set. */
export function readEnvironment(params: PyDict, facts: RouterFacts, environment: Environment): PyDict {
  return mapValues(params, (name, value) => readValue(name, value, facts, environment));
}

/**
 * A config file's entries as the proxy keeps them: every `os.environ/NAME` is read, at any depth, but for the items of lists.
 * The router, which reads parameters once more, gets them without.
 */
export function readConfigFile(
  list: readonly PyDict[],
  facts: RouterFacts,
  environment: Environment,
): readonly PyDict[] {
  const readDict = (dict: PyDict): PyDict =>
    mapValues(dict, (name, value) => {
      if (isDict(value)) return readDict(value);
      if (Array.isArray(value)) return value.map((item) => (isDict(item) ? readDict(item) : item));
      return readValue(name, value, facts, environment);
    });
  return list.map(readDict);
}

function readValue(name: string, value: PyValue, facts: RouterFacts, environment: Environment): PyValue {
  return typeof value === 'string' && value.startsWith(FROM_ENVIRONMENT) && !facts.secretPointerFields.includes(name)
    ? secret(value, environment)
    : value;
}

function mapValues(dict: PyDict, change: (name: string, value: PyValue) => PyValue): PyDict {
  const changed: PyDict = {};
  for (const [name, value] of Object.entries(dict)) setKey(changed, name, change(name, value));
  return changed;
}

function isNamelike(name: PyValue | undefined): boolean {
  return name !== undefined && !Array.isArray(name) && !isDict(name);
}

/**
 * The entries of a config's `model_list` as the router takes them: environment variables read, an id hashed where none is
 * given, one entry for each of several organizations.
 */
export function* configEntries(
  list: readonly PyDict[],
  facts: RouterFacts,
  environment: Environment,
): Generator<PyDict & { readonly model_info: PyDict }> {
  for (const [index, entry] of list.entries()) {
    const { model_name: name, litellm_params: rawParams, model_info: rawInfo = {}, ...rest } = entry;
    if (!isDict(rawParams)) throw new ConfigEntryError(index, 'litellm_params must be an object');
    if (!isDict(rawInfo)) throw new ConfigEntryError(index, 'model_info must be an object');
    if (typeof name !== 'string') {
      // The proxy stumbles over such a name when it makes an id of it; with an id it leaves the entry out.
      if (isNamelike(name) && Object.hasOwn(rawInfo, 'id')) continue;
      throw new ConfigEntryError(index, 'model_name must be a text');
    }
    const params = readEnvironment(rawParams, facts, environment);
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
