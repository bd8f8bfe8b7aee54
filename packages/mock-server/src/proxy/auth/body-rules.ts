import {
  getKey,
  isDict,
  type PyDict,
  PythonError,
  type PyValue,
  parseJson,
  setKey,
  strip,
} from '@litellm-models/python-semantics';
import type { GuardContext } from './auth-release.ts';
import { fallbackTargets } from './named-models.ts';
import { RejectedRequest } from './rejected-request.ts';

/** Parameters that a release guards in request data, as `scripts/extract_body_rules.py` writes them. */
export interface GuardedParams {
  /** The version of LiteLLM. */
  readonly litellm: string;
  /** Parameters that only a deployment or a stored credential may set. */
  readonly serverOwned: readonly string[];
  /** Parameters that no request may set at the top level, nor in an object whose fields are passed on to a call. */
  readonly banned: readonly string[];
  /** The banned parameters that metadata may set. */
  readonly allowedInMetadata: readonly string[];
  /** Parameters, besides the banned ones, whose value may not refer to a secret; empty where the release does not check references. */
  readonly secretReferences: readonly string[];
}

/** What a release refuses in request data, whoever the caller is. */
export interface BodyRules {
  /** Parameters that only a deployment or a stored credential may set: refused at the top level and in `litellm_params`. */
  readonly serverOwned: readonly string[];
  /** What the error message calls them. */
  readonly serverOwnedKind: string;
  /** The server-owned parameters that `litellm_params` may set when a deployment is written. */
  readonly settable: readonly string[];
  /** Parameters that no request may set at the top level, nor in an object whose fields are passed on to a call. */
  readonly banned: readonly string[];
  /** Parameters that no request may set in metadata. */
  readonly bannedInMetadata: readonly string[];
  /** Parameters whose value may not refer to a secret, unless a deployment is written. */
  readonly secrets: ReadonlySet<string>;
}

/** The body rules for the guarded parameters of a release. */
export function bodyRules(
  { serverOwned, banned, allowedInMetadata, secretReferences }: GuardedParams,
  { serverOwnedKind, settable }: Pick<BodyRules, 'serverOwnedKind' | 'settable'>,
): BodyRules {
  return {
    serverOwned,
    serverOwnedKind,
    settable,
    banned,
    bannedInMetadata: banned.filter((name) => !allowedInMetadata.includes(name)),
    secrets: new Set(secretReferences.length === 0 ? [] : [...banned, ...secretReferences]),
  };
}

const SPREAD = ['litellm_embedding_config', 'extra_body'];
const METADATA = ['metadata', 'litellm_metadata'];
const OPT_IN =
  'Clientside passthrough requires explicit admin opt-in via either `general_settings.allow_client_side_credentials = true` ' +
  '(proxy-wide) or `configurable_clientside_auth_params` on the deployment in your proxy config.yaml.';
const ISSUE = 'Relevant Issue: https://huntr.com/bounties/4001e1a2-7b7a-4776-a3ae-e6692ec3d997';
const OIDC = 'oidc/';

/**
 * Checks request data for guarded parameters, the same for every operation.
 *
 * @throws PythonError with the proxy's message, or where its check of the model's deployments fails
 */
export function checkBody(data: PyDict, rules: BodyRules, context: GuardContext): void {
  if (Object.hasOwn(data, 'model_list')) refuse('model_list is not allowed in the request body.');
  const check = new Check(data, rules, context);
  check.part(data, rules.banned, true);
  for (const name of SPREAD) check.part(dictOf(getKey(data, name)), rules.banned, true);
  for (const name of METADATA) {
    check.part(dictOf(getKey(data, name)), rules.bannedInMetadata, false);
    check.part(bracketed(data, name), rules.bannedInMetadata, false);
  }
  for (const target of fallbackTargets(data)) {
    if (isDict(target)) check.part(target, rules.banned, true);
    const model = isDict(target) ? getKey(target, 'model') : target;
    if (typeof model === 'string') refuseUrl(model);
  }
  const params = dictOf(getKey(data, 'litellm_params'));
  if (params === undefined) return;
  check.params(params);
  check.part(dictOf(getKey(params, 'metadata')), rules.bannedInMetadata, false);
}

/** The message for a parameter that a request may not set. */
export function notAllowed(name: string, optIn: string): string {
  return `${name} is not allowed in request body. ${optIn} ${ISSUE}`;
}

class Check {
  readonly #data: PyDict;
  readonly #rules: BodyRules;
  readonly #context: GuardContext;

  constructor(data: PyDict, rules: BodyRules, context: GuardContext) {
    this.#data = data;
    this.#rules = rules;
    this.#context = context;
  }

  part(part: PyDict | undefined, banned: readonly string[], isCall: boolean): void {
    if (part === undefined) return;
    this.#serverOwned(part, []);
    this.#apiKey(part);
    if (isCall && !this.#context.writes) this.#secrets(part);
    for (const name of banned) {
      if (!Object.hasOwn(part, name) || this.#context.optIn({ ...part, ...modelOf(this.#data) }, name)) continue;
      throw new RejectedRequest(notAllowed(name, OPT_IN));
    }
  }

  params(params: PyDict): void {
    this.#serverOwned(params, this.#context.writes ? this.#rules.settable : []);
    for (const part of [
      this.#context.writes ? undefined : params,
      ...SPREAD.map((name) => dictOf(getKey(params, name))),
    ]) {
      if (part !== undefined) this.#apiKey(part);
    }
  }

  #serverOwned(part: PyDict, settable: readonly string[]): void {
    const { serverOwned, serverOwnedKind } = this.#rules;
    const name = serverOwned.find((param) => Object.hasOwn(part, param) && !settable.includes(param));
    if (name === undefined) return;
    refuse(
      `${name} is a server-owned ${serverOwnedKind} and cannot be set in a request body. ` +
        'A proxy admin configures it on the deployment or on a stored credential.',
    );
  }

  #apiKey(part: PyDict): void {
    const key = getKey(part, 'api_key');
    if (this.#rules.secrets.size === 0 || typeof key !== 'string' || !key.startsWith(OIDC)) return;
    refuse(
      'api_key holds an oidc/ secret reference, which only a deployment or credential a proxy admin configures can carry.',
    );
  }

  #secrets(part: PyDict): void {
    for (const [name, value] of Object.entries(part)) {
      if (!this.#rules.secrets.has(name) || typeof value !== 'string') continue;
      if (!value.startsWith('os.environ/') && !value.startsWith(OIDC)) continue;
      refuse(
        `${name} holds a secret reference, which only a deployment or credential a proxy admin configures can carry.`,
      );
    }
  }
}

/** The fields that a form sends as `metadata[name]`. */
function bracketed(data: PyDict, name: string): PyDict | undefined {
  const prefix = `${name}[`;
  const fields: PyDict = {};
  for (const [key, value] of Object.entries(data)) {
    if (!key.startsWith(prefix)) continue;
    const field = key.replaceAll(prefix, '').replace(/\]+$/, '').split('][', 1)[0];
    if (field) setKey(fields, field, value);
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** The requested model, whose deployments decide on the opt-in for every part of the data. */
function modelOf(data: PyDict): PyDict {
  return { model: Object.hasOwn(data, 'model') ? (getKey(data, 'model') ?? null) : '' };
}

/** A fallback may not be a URL, with or without a provider before it. */
function refuseUrl(model: string): void {
  const parts = model.split(',').map(strip);
  const places = parts.flatMap((part) => [part, part.slice(part.indexOf('/') + 1)]);
  if (!places.some((place) => /^https?:\/\//i.test(place))) return;
  refuse(
    `URL-valued fallback destination '${model}' is not allowed. Configure custom endpoints with api_base instead, or add ` +
      'the destination host to `provider_url_destination_allowed_hosts` in litellm_settings.',
  );
}

function refuse(message: string): never {
  throw new RejectedRequest(message);
}

/** A dict, or the dict in a JSON string. */
function dictOf(value: PyValue | undefined): PyDict | undefined {
  if (typeof value !== 'string') return isDict(value) ? value : undefined;
  try {
    const parsed = parseJson(value);
    return isDict(parsed) ? parsed : undefined;
  } catch (error) {
    if (error instanceof PythonError) return undefined;
    throw error;
  }
}
