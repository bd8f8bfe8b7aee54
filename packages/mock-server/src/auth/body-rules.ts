import { PythonError } from '../python/errors.ts';
import { parseJson } from '../python/index.ts';
import { getKey, isDict, type PyDict, type PyValue } from '../python/values.ts';

/** What a release refuses in a request body, whoever sends it. */
export interface BodyRules {
  /** Names that only a deployment or a stored credential may hold: refused at the top and in `litellm_params`. */
  readonly serverOwned: readonly string[];
  /** What those are called in the message. */
  readonly serverOwnedKind: string;
  /** Of these, what the parameters of a deployment may hold nevertheless. */
  readonly settable: readonly string[];
  /** Names that no body may have at its top, nor in what is spread into calls. */
  readonly banned: readonly string[];
  /** The same in metadata. */
  readonly bannedInMetadata: readonly string[];
  /** What the message says of opting in. */
  readonly optIn: string;
}

const SPREAD = ['litellm_embedding_config', 'extra_body'];
const METADATA = ['metadata', 'litellm_metadata'];
const ISSUE = 'Relevant Issue: https://huntr.com/bounties/4001e1a2-7b7a-4776-a3ae-e6692ec3d997';

/** Why a body is refused; undefined where it is not. The same rules hold for every operation. */
export function refusedBody(body: PyDict, rules: BodyRules): string | undefined {
  if (Object.hasOwn(body, 'model_list') && rules.banned.includes('model_list')) {
    return 'Rejected Request: model_list is not allowed in the request body.';
  }
  const spread = SPREAD.map((name) => dictOf(getKey(body, name)));
  const metadata = METADATA.map((name) => dictOf(getKey(body, name)));
  for (const part of [body, ...spread]) {
    const message = part && (serverOwned(part, rules) ?? banned(part, rules.banned, rules));
    if (message) return message;
  }
  const params = dictOf(getKey(body, 'litellm_params'));
  for (const part of metadata) {
    const message = part && (serverOwned(part, rules) ?? banned(part, rules.bannedInMetadata, rules));
    if (message) return message;
  }
  if (!params) return undefined;
  const own = dictOf(getKey(params, 'metadata'));
  return (
    serverOwned(params, rules, rules.settable) ??
    (own && (serverOwned(own, rules) ?? banned(own, rules.bannedInMetadata, rules)))
  );
}

function serverOwned(part: PyDict, rules: BodyRules, settable: readonly string[] = []): string | undefined {
  const name = rules.serverOwned.find((param) => Object.hasOwn(part, param) && !settable.includes(param));
  if (name === undefined) return undefined;
  return (
    `Rejected Request: ${name} is a server-owned ${rules.serverOwnedKind} and cannot be set in a request body. ` +
    'A proxy admin configures it on the deployment or on a stored credential.'
  );
}

function banned(part: PyDict, names: readonly string[], rules: BodyRules): string | undefined {
  const name = names.find((param) => Object.hasOwn(part, param));
  return name === undefined
    ? undefined
    : `Rejected Request: ${name} is not allowed in request body. ${rules.optIn} ${ISSUE}`;
}

/** A dict, or a text that is one in JSON. */
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
