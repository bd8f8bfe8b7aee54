import {
  isDict,
  isTruthy,
  type PyDict,
  PythonError,
  type PyValue,
  repr,
  typeName,
} from '@litellm-models/python-semantics';
import * as body1106 from '../../releases/1.106/generated/body-rules.ts';
import * as body1109 from '../../releases/1.109/generated/body-rules.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import { sha256 } from '../state/sha256.ts';
import { Crashed } from '../validation/accept.ts';
import type { AuthRelease } from './auth-release.ts';
import type { ModelRules } from './authorize-models.ts';
import { type BodyRules, checkBody } from './body-rules.ts';
import { findEndUser, findGuardrails } from './end-user.ts';
import { named171, named1106 } from './named-models.ts';
import { checkAddress } from './own-address.ts';
import { reading171, reading1106 } from './read-body.ts';

const MALFORMED = 'Malformed API Key passed in. Ensure Key has `Bearer ` prefix.';
const JWT_HINT =
  ' This key has the structure of a JWT, but JWT auth is not enabled on this proxy, so it was treated as a virtual key. ' +
  'Set `enable_jwt_auth: true` under `general_settings` in your proxy config to authenticate with JWTs.';
const rules1106 = rulesOf(body1106, 'workload identity federation parameter', []);
const rules1109 = rulesOf(body1109, 'workload identity federation or OAuth token exchange parameter', [
  'chatgpt_auth_file',
]);

/** What 1.106 hands to its logging itself, beside the data of the request. */
const OWN_ARGUMENTS = ['original_function', 'rules_obj', 'start_time', 'litellm_logging_obj'];

/** LiteLLM 1.71: the lists are shown, and what is no text or object where one is expected is stumbled over. */
const models171: ModelRules = {
  named: named171,
  grant: { knowsTeams: false, checksNamespace: false },
  sparesMaster: true,
  denied: (holder, model, models) =>
    new ExceptionError(401, {
      message:
        `${holder} not allowed to access model. This ${holder} can only access models=${repr([...models])}. ` +
        `Tried to access ${model}`,
      type: `${holder}_model_access_denied`,
      param: 'model',
    }),
  afterwards: findGuardrails,
};

/** LiteLLM 1.106 and later: the lists are kept to itself. */
const models1106: ModelRules = {
  named: named1106,
  grant: { knowsTeams: true, checksNamespace: true },
  sparesMaster: false,
  denied: (holder, model) =>
    new ExceptionError(403, {
      message:
        `The requested model '${model}' is not available for this API key, or the model name is invalid. ` +
        'Check the models available to you and try again.',
      type: `${holder}_model_access_denied`,
      param: 'model',
    }),
  afterwards: () => undefined,
};

/** LiteLLM 1.71: keys are shown as they came. */
export const auth171: AuthRelease = {
  noParam: 'None',
  readsAwsSignature: false,
  malformedKey: (passedIn) => `${MALFORMED} Passed in: ${passedIn}`,
  unprefixedKey: (key) =>
    `Authentication Error, LiteLLM Virtual Key expected. Received=${key}, expected to start with 'sk-'.`,
  unknownKey: (key) => notInDatabase(`sk-...${key.slice(-4)}`, key),
  cutsRoutes: true,
  viewOnlyRoles: new Set(),
  body: reading171,
  beforeKey: (body, { optIn }) => {
    if (!isDict(body)) throw new PythonError('AttributeError', `'${typeName(body)}' object has no attribute 'get'`);
    checkAddress(body, optIn);
  },
  mergesQuery: false,
  crashesOnRefusal: () => false,
  beforeLookup: findEndUser,
  models: models171,
};

/** LiteLLM 1.106: keys are masked. */
export const auth1106: AuthRelease = {
  noParam: 'None',
  readsAwsSignature: true,
  malformedKey: () => MALFORMED,
  unprefixedKey: (key) =>
    `LiteLLM Virtual Key expected. Received=${masked(key)}, expected to start with 'sk-'.${isJwt(key) ? JWT_HINT : ''}`,
  unknownKey: (key) => notInDatabase(abbreviated(key), key),
  cutsRoutes: false,
  viewOnlyRoles: new Set(['proxy_admin_viewer', 'internal_user_viewer']),
  body: reading1106,
  beforeKey: (body, context) => {
    if (!isDict(body)) throw new Crashed('the body is no object');
    checkBody(body, rules1106, context);
  },
  mergesQuery: true,
  crashesOnRefusal: (data) => OWN_ARGUMENTS.some((name) => Object.hasOwn(data, name)) || hasUnreadable(data),
  beforeLookup: () => undefined,
  models: models1106,
};

/** LiteLLM 1.109: nulls instead of "None", and nothing of an unknown key is said. */
export const auth1109: AuthRelease = {
  ...auth1106,
  noParam: null,
  crashesOnRefusal: (data) => Object.hasOwn(data, 'litellm_logging_obj'),
  unknownKey: () => ({
    message: 'Authentication Error, Invalid API key provided.',
    type: 'token_not_found_in_db',
    param: 'key',
  }),
  beforeKey: (body, context) => {
    if (isDict(body)) return checkBody(body, rules1109, context);
    const message = 'Invalid JSON payload: expected an object';
    throw new ExceptionError(400, { message, type: 'invalid_request_error', param: 'request_body' });
  },
};

function rulesOf(
  lists: typeof body1106 & { readonly SECRETS?: string },
  serverOwnedKind: string,
  settable: readonly string[],
): BodyRules {
  const banned = lists.BANNED.split(' ');
  const allowed = new Set(lists.ALLOWED_IN_METADATA.split(' '));
  return {
    serverOwned: lists.SERVER_OWNED.split(' '),
    serverOwnedKind,
    settable,
    banned,
    bannedInMetadata: banned.filter((name) => !allowed.has(name)),
    secrets: new Set(lists.SECRETS === undefined ? [] : [...banned, ...lists.SECRETS.split(' ')]),
  };
}

function notInDatabase(shown: string, key: string): ReturnType<AuthRelease['unknownKey']> {
  return {
    message:
      `Authentication Error, Invalid proxy server token passed. Received API Key = ${shown}, Key Hash (Token) =` +
      `${sha256(key)}. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\``,
    type: 'token_not_found_in_db',
    param: 'key',
  };
}

/** From this length on a key may show its end. */
const LONG_KEY = 16;

function abbreviated(key: string): string {
  const points = Array.from(key);
  return points.length < LONG_KEY ? 'sk-...' : `sk-...${points.slice(-4).join('')}`;
}

function masked(key: string): string {
  const points = [...key];
  return points.length > 8 ? `${points.slice(0, 4).join('')}****${points.slice(-4).join('')}` : '****';
}

function isJwt(key: string): boolean {
  return key.split('.').length === 3;
}

/** Fields that 1.106's logging expects to be of one kind. */
function hasUnreadable(data: PyDict): boolean {
  const { litellm_params: params = {}, tools = null, callbacks = null } = data;
  const isListed = (value: PyValue) => !isTruthy(value) || typeof value === 'string' || typeof value === 'object';
  return !isDict(params) || !isListed(tools) || !isListed(callbacks);
}
