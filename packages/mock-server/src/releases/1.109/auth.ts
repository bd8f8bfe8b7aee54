import { isDict } from '@litellm-models/python-semantics';
import type { AuthRelease } from '../../proxy/auth/auth-release.ts';
import { modelNotAvailable } from '../../proxy/auth/authorize-models.ts';
import { bodyRules } from '../../proxy/auth/body-rules.ts';
import { checkBody } from '../../proxy/auth/check-body.ts';
import { MALFORMED_KEY, virtualKeyExpected } from '../../proxy/auth/key-errors.ts';
import { modelsInLists } from '../../proxy/auth/named-models.ts';
import { invalidPayload, isFormType } from '../../proxy/auth/read-body.ts';
import { guardedParams } from './generated/body-rules.ts';

const rules = bodyRules(guardedParams, {
  serverOwnedKind: 'workload identity federation or OAuth token exchange parameter',
  settable: ['chatgpt_auth_file'],
});

export const auth: AuthRelease = {
  noParam: null,
  readsAwsSignature: true,
  malformedKey: () => MALFORMED_KEY,
  unprefixedKey: virtualKeyExpected,
  unknownKey: () => ({
    message: 'Authentication Error, Invalid API key provided.',
    type: 'token_not_found_in_db',
    param: 'key',
  }),
  admitsHashedKeys: true,
  viewersReachPatch: false,
  keyHeaderIsOptional: true,
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
    if (!isDict(data)) throw invalidPayload('JSON', 'expected an object');
    checkBody(data, rules, context);
  },
  crashesOnRefusal: (data) => Object.hasOwn(data, 'litellm_logging_obj'),
  beforeLookup: () => undefined,
  models: {
    named: modelsInLists,
    grant: { grantsAliasTargets: true, supportsTeams: true, checksNamespace: true },
    exemptsMasterKey: false,
    denied: modelNotAvailable,
    afterGrant: () => undefined,
  },
};
