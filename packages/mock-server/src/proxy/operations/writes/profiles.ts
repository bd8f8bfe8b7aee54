import { isoformat, pydanticDatetime, utcDateTime } from '@litellm-models/python-semantics';
import { ATTRIBUTES } from './attributes.ts';
import {
  PTU,
  PTU_SHARES,
  refuseBrokenStrategyRouter,
  refusePtu,
  refuseTeamMove,
  refuseUnknownCredential,
} from './checks.ts';
import { withoutDerivedPricing, withoutEchoedPricing } from './derived-pricing.ts';
import { typeOf } from './errors.ts';
import { legacyInfo, markedInfo } from './legacy-info.ts';
import { mergeAndRemove, mergeInfo, overwriteInfo } from './merge-info.ts';
import type { WritesRelease } from './writes-release.ts';

const LICENCE =
  'You must be a LiteLLM Enterprise user to use this feature. If you have a license please set `LITELLM_LICENSE` in ' +
  'your env. Get a 7 day trial key here: ';
const PRICING = '. \nPricing: https://www.litellm.ai/#pricing';

/** LiteLLM 1.71. */
export const writes171: WritesRelease = {
  alphabet: 'standard',
  servesEmptyTextSealed: true,
  hasBlocked: false,
  licenceMessage: `${LICENCE}https://www.litellm.ai/#trial${PRICING}`,
  errorType: () => 'auth_error',
  exceptionPrefix: 'Authentication Error, ',
  attributes: ATTRIBUTES['1.71'],
  updateSetsAttributes: true,
  reloadNeedsCiphertext: true,
  updateRenames: false,
  checksServed: false,
  reloadSkipsEmptyTable: true,
  configIdsAsText: false,
  looksUpCredentials: false,
  deletesOrphans: false,
  membersManageRouters: false,
  timestamp: (milliseconds) => isoformat(utcDateTime(milliseconds)),
  createChecks: [],
  updateChecks: [],
  patchChecks: [],
  storedInfo: (info) => info,
  servedInfo: (info) => info,
  updatedInfo: () => undefined,
  patchAnswersRow: true,
  patchAddsDefaults: true,
  patchDates: 'python',
  mergeInfo: overwriteInfo,
};

/** LiteLLM 1.106. */
export const writes1106: WritesRelease = {
  ...writes171,
  alphabet: 'urlSafe',
  servesEmptyTextSealed: false,
  hasBlocked: true,
  licenceMessage: `${LICENCE}https://www.litellm.ai/enterprise#trial${PRICING}`,
  attributes: ATTRIBUTES['1.106'],
  updateSetsAttributes: false,
  reloadNeedsCiphertext: false,
  updateRenames: true,
  checksServed: true,
  reloadSkipsEmptyTable: false,
  configIdsAsText: true,
  looksUpCredentials: true,
  deletesOrphans: true,
  membersManageRouters: true,
  timestamp: (milliseconds) => pydanticDatetime(utcDateTime(milliseconds)),
  createChecks: [refuseBrokenStrategyRouter, refusePtu(PTU)],
  updateChecks: [refuseBrokenStrategyRouter],
  patchChecks: [refuseUnknownCredential, refuseBrokenStrategyRouter, refuseTeamMove, refusePtu(PTU)],
  storedInfo: withoutDerivedPricing,
  servedInfo: withoutEchoedPricing,
  updatedInfo: markedInfo,
  patchAnswersRow: false,
  mergeInfo,
};

/** LiteLLM 1.109: errors are typed by their status. */
export const writes1109: WritesRelease = {
  ...writes1106,
  attributes: ATTRIBUTES['1.109'],
  errorType: typeOf,
  exceptionPrefix: '',
  delegatedTokens: {
    sources: ['chatgpt_auth_file'],
    surface: [
      'api_key',
      'api_base',
      'base_url',
      'client_id',
      'client_secret',
      'configurable_clientside_auth_params',
      'litellm_credential_name',
    ],
  },
  createChecks: [refuseBrokenStrategyRouter, refusePtu(PTU_SHARES)],
  patchChecks: [refuseUnknownCredential, refuseBrokenStrategyRouter, refuseTeamMove, refusePtu(PTU_SHARES)],
  updatedInfo: legacyInfo,
  patchAddsDefaults: false,
  patchDates: 'json',
  mergeInfo: mergeAndRemove,
};
