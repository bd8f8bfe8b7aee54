import { pydanticDatetime, utcDateTime } from '@litellm-models/python-semantics';
import { MODEL_ATTRIBUTES } from '../../proxy/operations/writes/attributes.ts';
import {
  refuseBrokenStrategyRouter,
  refusePtu,
  refuseTeamMove,
  refuseUnknownCredential,
} from '../../proxy/operations/writes/checks.ts';
import { withoutDerivedPricing, withoutEchoedPricing } from '../../proxy/operations/writes/derived-pricing.ts';
import { licenseRequired } from '../../proxy/operations/writes/errors.ts';
import { markedInfo } from '../../proxy/operations/writes/legacy-info.ts';
import { mergeInfo } from '../../proxy/operations/writes/merge-info.ts';
import type { WritesRelease } from '../../proxy/operations/writes/writes-release.ts';
import { facts } from './generated/router.ts';

const PTU_FIELDS = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to'];

export const writes: WritesRelease = {
  alphabet: 'urlSafe',
  servesEmptyStringsSealed: false,
  hasBlocked: true,
  licenseMessage: licenseRequired('https://www.litellm.ai/enterprise#trial'),
  errorType: () => 'auth_error',
  exceptionPrefix: 'Authentication Error, ',
  attributes: new Set([
    ...MODEL_ATTRIBUTES,
    'coerce_drop_params',
    'preprocess_input_data',
    'strip_custom_pricing_fields',
    'validate_provider_affinity_header',
  ]),
  updateSetsAttributes: false,
  reloadNeedsCiphertext: false,
  updateRenames: true,
  updateReloads: true,
  patchDropsConfigModels: false,
  patchFailsOnAccessWindows: true,
  checksServed: true,
  reloadSkipsEmptyTable: false,
  comparesConfigIdsAsStrings: true,
  limitsDatabaseObjects: true,
  looksUpCredentials: true,
  deletesOrphans: true,
  membersManageRouters: true,
  timestamp: (milliseconds) => pydanticDatetime(utcDateTime(milliseconds)),
  createChecks: [refuseBrokenStrategyRouter, refusePtu(PTU_FIELDS)],
  updateChecks: [refuseBrokenStrategyRouter],
  patchChecks: [refuseUnknownCredential, refuseBrokenStrategyRouter, refuseTeamMove, refusePtu(PTU_FIELDS)],
  storedInfo: (info) => withoutDerivedPricing(info, facts),
  servedInfo: (info) => withoutEchoedPricing(info, facts),
  updatedInfo: markedInfo,
  patchReturnsRow: false,
  patchAddsDefaults: true,
  patchDates: 'python',
  mergeInfo: (merge) => mergeInfo(merge, facts),
};
