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
import type { BodyCheckContext } from './auth-release.ts';
import type { BodyRules } from './body-rules.ts';
import { fallbackTargets } from './named-models.ts';
import { RejectedRequest } from './python-errors.ts';

/** Objects whose fields LiteLLM passes on to a call. */
const CALL_PARAMS = ['litellm_embedding_config', 'extra_body'];
const METADATA = ['metadata', 'litellm_metadata'];
const OPT_IN =
  'Clientside passthrough requires explicit admin opt-in via either `general_settings.allow_client_side_credentials = true` ' +
  '(proxy-wide) or `configurable_clientside_auth_params` on the deployment in your proxy config.yaml.';
const ISSUE = 'Relevant Issue: https://huntr.com/bounties/4001e1a2-7b7a-4776-a3ae-e6692ec3d997';
const OIDC = 'oidc/';

/**
 * Checks request data for guarded parameters. The check is the same for every operation.
 *
 * @throws RejectedRequest with the proxy's message
 * @throws PythonError if the proxy's own check of the model's deployments fails
 */
export function checkBody(data: PyDict, rules: BodyRules, context: BodyCheckContext): void {
  if (Object.hasOwn(data, 'model_list')) reject('model_list is not allowed in the request body.');
  const check = new BodyCheck(data, rules, context);
  check.part(data, rules.banned, true);
  for (const name of CALL_PARAMS) check.part(dictOf(getKey(data, name)), rules.banned, true);
  for (const name of METADATA) {
    check.part(dictOf(getKey(data, name)), rules.bannedInMetadata, false);
    check.part(bracketed(data, name), rules.bannedInMetadata, false);
  }
  for (const target of fallbackTargets(data)) {
    if (isDict(target)) check.part(target, rules.banned, true);
    const model = isDict(target) ? getKey(target, 'model') : target;
    if (typeof model === 'string') rejectUrl(model);
  }
  const params = dictOf(getKey(data, 'litellm_params'));
  if (params === undefined) return;
  check.params(params);
  check.part(dictOf(getKey(params, 'metadata')), rules.bannedInMetadata, false);
}

/** Returns the message for a parameter that a request may not set. */
export function notAllowed(name: string, optIn: string): string {
  return `${name} is not allowed in request body. ${optIn} ${ISSUE}`;
}

class BodyCheck {
  readonly #data: PyDict;
  readonly #rules: BodyRules;
  readonly #context: BodyCheckContext;

  constructor(data: PyDict, rules: BodyRules, context: BodyCheckContext) {
    this.#data = data;
    this.#rules = rules;
    this.#context = context;
  }

  /** Checks one object of the data; `isCall` if its fields are passed on to a call. */
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

  /** Checks `litellm_params`. */
  params(params: PyDict): void {
    this.#serverOwned(params, this.#context.writes ? this.#rules.settable : []);
    for (const part of [
      this.#context.writes ? undefined : params,
      ...CALL_PARAMS.map((name) => dictOf(getKey(params, name))),
    ]) {
      if (part !== undefined) this.#apiKey(part);
    }
  }

  #serverOwned(part: PyDict, settable: readonly string[]): void {
    const { serverOwned, serverOwnedKind } = this.#rules;
    const name = serverOwned.find((param) => Object.hasOwn(part, param) && !settable.includes(param));
    if (name === undefined) return;
    reject(
      `${name} is a server-owned ${serverOwnedKind} and cannot be set in a request body. ` +
        'A proxy admin configures it on the deployment or on a stored credential.',
    );
  }

  #apiKey(part: PyDict): void {
    const key = getKey(part, 'api_key');
    if (this.#rules.secrets.size === 0 || typeof key !== 'string' || !key.startsWith(OIDC)) return;
    reject(
      'api_key holds an oidc/ secret reference, which only a deployment or credential a proxy admin configures can carry.',
    );
  }

  #secrets(part: PyDict): void {
    for (const [name, value] of Object.entries(part)) {
      if (!this.#rules.secrets.has(name) || typeof value !== 'string') continue;
      if (!value.startsWith('os.environ/') && !value.startsWith(OIDC)) continue;
      reject(
        `${name} holds a secret reference, which only a deployment or credential a proxy admin configures can carry.`,
      );
    }
  }
}

/** Returns the fields that a form sends as `metadata[field]`; undefined if there are none. */
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

/** Returns the requested model, whose deployments decide on the opt-in for every part of the data. */
function modelOf(data: PyDict): PyDict {
  return { model: Object.hasOwn(data, 'model') ? (getKey(data, 'model') ?? null) : '' };
}

/** Rejects a fallback that is a URL, with or without a provider before it. */
function rejectUrl(model: string): void {
  const parts = model.split(',').map(strip);
  const candidates = parts.flatMap((part) => [part, part.slice(part.indexOf('/') + 1)]);
  if (!candidates.some((candidate) => /^https?:\/\//i.test(candidate))) return;
  reject(
    `URL-valued fallback destination '${model}' is not allowed. Configure custom endpoints with api_base instead, or add ` +
      'the destination host to `provider_url_destination_allowed_hosts` in litellm_settings.',
  );
}

function reject(message: string): never {
  throw new RejectedRequest(message);
}

/** Returns a dict, or the dict in a JSON string; undefined for any other value. */
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
