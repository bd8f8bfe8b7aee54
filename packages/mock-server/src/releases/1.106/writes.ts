import { pydanticDatetime, utcDateTime } from '@litellm-models/python-semantics';
import { MODEL_ATTRIBUTES } from '../../proxy/operations/writes/attributes.ts';
import {
  rejectBrokenAutoRouter,
  rejectPtu,
  rejectTeamMove,
  rejectUnknownCredential,
} from '../../proxy/operations/writes/checks.ts';
import { withoutDerivedPricing, withoutEchoedPricing } from '../../proxy/operations/writes/derived-pricing.ts';
import { licenseRequired } from '../../proxy/operations/writes/errors.ts';
import { mergeInfo } from '../../proxy/operations/writes/merge-info.ts';
import { updateMemberFlag } from '../../proxy/operations/writes/update-info.ts';
import type { WritesRelease } from '../../proxy/operations/writes/writes-release.ts';
import { facts } from './generated/router.ts';

const PTU_FIELDS = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to'];

export const writes: WritesRelease = {
  alphabet: 'urlSafe',
  servesEmptyStringsEncrypted: false,
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
  membersManageAutoRouters: true,
  timestamp: (milliseconds) => pydanticDatetime(utcDateTime(milliseconds)),
  createChecks: [rejectBrokenAutoRouter, rejectPtu(PTU_FIELDS)],
  updateChecks: [rejectBrokenAutoRouter],
  patchChecks: [rejectUnknownCredential, rejectBrokenAutoRouter, rejectTeamMove, rejectPtu(PTU_FIELDS)],
  storedInfo: (info) => withoutDerivedPricing(info, facts),
  servedInfo: (info) => withoutEchoedPricing(info, facts),
  updatedInfo: updateMemberFlag,
  patchReturnsRow: false,
  patchAddsDefaults: true,
  patchDates: 'python',
  mergeInfo: (merge) => mergeInfo(merge, facts),
};
