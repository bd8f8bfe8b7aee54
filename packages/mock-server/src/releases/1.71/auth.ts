import {
  isDict,
  isTruthy,
  type PyDict,
  PythonError,
  type PyValue,
  repr,
  typeName,
} from '@litellm-models/python-semantics';
import type { AuthRelease, OptIn } from '../../proxy/auth/auth-release.ts';
import { notAllowed } from '../../proxy/auth/check-body.ts';
import { keyNotInDatabase, MALFORMED_KEY } from '../../proxy/auth/key-errors.ts';
import { modelsInString } from '../../proxy/auth/named-models.ts';
import { RejectedRequest } from '../../proxy/auth/python-errors.ts';
import { nonNull } from '../../proxy/auth/request-data.ts';
import { ExceptionError } from '../../proxy/errors/exception-error.ts';
import { guardedParams } from './generated/body-rules.ts';

export const auth: AuthRelease = {
  noParam: 'None',
  readsAwsSignature: false,
  malformedKey: (header) => `${MALFORMED_KEY} Passed in: ${header}`,
  unprefixedKey: (key) =>
    `Authentication Error, LiteLLM Virtual Key expected. Received=${key}, expected to start with 'sk-'.`,
  unknownKey: (key) => keyNotInDatabase(`sk-...${key.slice(-4)}`, key),
  admitsHashedKeys: false,
  viewersReachPatch: true,
  keyHeaderIsOptional: false,
  publicRoutesMatchPrefixes: false,
  requiresUserToList: true,
  cutsRoutes: true,
  viewOnlyRoles: new Set(),
  body: { isForm: (contentType) => contentType.includes('form'), binary: new Set(), rejectsInvalid: false },
  mergesQuery: false,
  beforeKey: (data, { optIn }) => checkBaseUrl(dictOf(data), optIn),
  crashesOnRefusal: () => false,
  beforeLookup: findEndUser,
  models: {
    named: modelsInString,
    grant: { grantsAliasTargets: false, supportsTeams: false, checksNamespace: false },
    exemptsMasterKey: true,
    denied: (holder, model, models) =>
      new ExceptionError(401, {
        message:
          `${holder} not allowed to access model. This ${holder} can only access models=${repr([...models])}. ` +
          `Tried to access ${model}`,
        type: `${holder}_model_access_denied`,
        param: 'model',
      }),
    afterGrant: findGuardrails,
  },
};

const OPT_IN = 'Enable with `general_settings::allow_client_side_credentials` on proxy config.yaml.';

/** Providers whose requests need more credentials than an `api_key`. */
const PROVIDERS_WITH_MORE_CREDENTIALS = ['sagemaker', 'bedrock', 'vertex_ai'];

/**
 * Rejects a base URL in the request, unless the request has its own API key or a deployment allows it.
 *
 * @throws RejectedRequest with the proxy's message
 * @throws PythonError if the model has another type than the release expects
 */
function checkBaseUrl(data: PyDict, optIn: OptIn): void {
  const name = guardedParams.banned.find((param) => Object.hasOwn(data, param));
  if (name === undefined || hasOwnKey(data) || optIn(data, name)) return;
  throw new RejectedRequest(notAllowed(name, OPT_IN));
}

/** Whether the request has its own API key, for a model that needs only that. */
function hasOwnKey(data: PyDict): boolean {
  const model = nonNull(data, 'model');
  if (model === undefined) return false;
  if (typeof model !== 'string' && !Array.isArray(model) && !isDict(model)) {
    throw new PythonError('TypeError', `argument of type '${typeName(model)}' is not iterable`);
  }
  const parts = isDict(model) ? Object.keys(model) : model;
  return !PROVIDERS_WITH_MORE_CREDENTIALS.some((name) => parts.includes(name)) && Object.hasOwn(data, 'api_key');
}

/**
 * Looks for the end user of the request. The emulated proxy does not use the result, but the lookup can fail.
 *
 * @throws PythonError if a value has another type than the release expects
 */
function findEndUser(data: PyDict): void {
  if (nonNull(data, 'user') !== undefined) return;
  const { litellm_metadata: own = {}, metadata } = data;
  if (isTruthy(dictOf(own)['user'])) return;
  if (metadata === undefined || !isTruthy(metadata) || isDict(metadata)) return;
  if (typeof metadata !== 'string' && !Array.isArray(metadata)) {
    throw new PythonError('TypeError', `argument of type '${typeName(metadata)}' is not iterable`);
  }
  if (!metadata.includes('user_id')) return;
  const indices = typeof metadata === 'string' ? "string indices must be integers, not 'str'" : LIST_INDICES;
  throw new PythonError('TypeError', indices);
}

const LIST_INDICES = 'list indices must be integers or slices, not str';

/**
 * Looks for guardrails in the metadata. The emulated proxy does not use the result, but the lookup can fail.
 *
 * @throws PythonError if the metadata is not a dict
 */
function findGuardrails(data: PyDict): void {
  const { metadata } = data;
  if (metadata !== undefined && isTruthy(metadata)) dictOf(metadata);
}

/** @throws PythonError for a value that is not a dict */
function dictOf(value: PyValue): PyDict {
  if (isDict(value)) return value;
  throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'get'`);
}
