import { isDict, isTruthy, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import type { AuthRelease } from '../../proxy/auth/auth-release.ts';
import { modelNotAvailable } from '../../proxy/auth/authorize-models.ts';
import { bodyRules } from '../../proxy/auth/body-rules.ts';
import { checkBody } from '../../proxy/auth/check-body.ts';
import { abbreviateKey, keyNotInDatabase, MALFORMED_KEY, virtualKeyExpected } from '../../proxy/auth/key-errors.ts';
import { modelsInLists } from '../../proxy/auth/named-models.ts';
import { isFormType } from '../../proxy/auth/read-body.ts';
import { UnhandledException } from '../../proxy/errors/unhandled-exception.ts';
import { guardedParams } from './generated/body-rules.ts';

const rules = bodyRules(guardedParams, {
  serverOwnedKind: 'workload identity federation parameter',
  settable: [],
});

export const auth: AuthRelease = {
  noParam: 'None',
  readsAwsSignature: true,
  malformedKey: () => MALFORMED_KEY,
  unprefixedKey: virtualKeyExpected,
  unknownKey: (key) => keyNotInDatabase(abbreviateKey(key), key),
  admitsHashedKeys: true,
  viewersReachPatch: false,
  keyHeaderIsOptional: false,
  publicRoutesMatchPrefixes: true,
  requiresUserToList: false,
  cutsRoutes: false,
  viewOnlyRoles: new Set(['proxy_admin_viewer', 'internal_user_viewer']),
  body: {
    isForm: isFormType,
    binary: new Set(['application/x-protobuf', 'application/protobuf']),
    rejectsInvalid: true,
  },
  mergesQuery: true,
  beforeKey: (data, context) => {
    if (!isDict(data)) throw new UnhandledException('the body is not an object');
    checkBody(data, rules, context);
  },
  crashesOnRefusal: (data) => LOGGED.some((name) => Object.hasOwn(data, name)) || hasUnreadableField(data),
  beforeLookup: () => undefined,
  models: {
    named: modelsInLists,
    grant: { grantsAliasTargets: true, supportsTeams: true, checksNamespace: true },
    exemptsMasterKey: false,
    denied: modelNotAvailable,
    afterGrant: () => undefined,
  },
};

/** Arguments that the release passes to its logging itself, next to the request data. */
const LOGGED = ['original_function', 'rules_obj', 'start_time', 'litellm_logging_obj'];

/** Whether a field has another type than the release's logging expects. */
function hasUnreadableField(data: PyDict): boolean {
  const { litellm_params: params = {}, tools = null, callbacks = null } = data;
  const isListed = (value: PyValue) => !isTruthy(value) || typeof value === 'string' || typeof value === 'object';
  return !isDict(params) || !isListed(tools) || !isListed(callbacks);
}
