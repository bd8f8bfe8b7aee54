import { pydanticDatetime, utcDateTime } from '@litellm-models/python-semantics';
import { type InfoAttributes, MODEL_ATTRIBUTES } from '../../proxy/operations/writes/attributes.ts';
import {
  rejectBrokenAutoRouter,
  rejectPtu,
  rejectTeamMove,
  rejectUnknownCredential,
} from '../../proxy/operations/writes/checks.ts';
import { withoutDerivedPricing, withoutEchoedPricing } from '../../proxy/operations/writes/derived-pricing.ts';
import { errorTypeOf, licenseRequired } from '../../proxy/operations/writes/errors.ts';
import { mergeAndRemove } from '../../proxy/operations/writes/merge-info.ts';
import { updateInfo } from '../../proxy/operations/writes/update-info.ts';
import type { WritesRelease } from '../../proxy/operations/writes/writes-release.ts';
import { facts } from './generated/router.ts';

const PTU_FIELDS = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to', 'ptu_shares'];

const INFO_ATTRIBUTES: InfoAttributes = {
  methods: new Set([
    'copy',
    'dict',
    'get',
    'json',
    'model_copy',
    'model_dump',
    'model_dump_json',
    'model_post_init',
    '_iter',
    '_calculate_keys',
    '_copy_and_set_values',
    '_setattr_handler',
    '_validate_ptu_bounds',
  ]),
  others: new Set([...MODEL_ATTRIBUTES, 'MAX_PTU_COUNT', 'MAX_COST_PER_PTU_PER_HOUR', '_get_value', '_abc_impl']),
};

export const writes: WritesRelease = {
  alphabet: 'urlSafe',
  servesEmptyStringsEncrypted: false,
  hasBlocked: true,
  licenseMessage: licenseRequired('https://www.litellm.ai/enterprise#trial'),
  errorType: errorTypeOf,
  exceptionPrefix: '',
  attributes: new Set([
    ...MODEL_ATTRIBUTES,
    'coerce_drop_params',
    'custom_pricing_overrides',
    'normalize_timeout',
    'per_second_pricing',
    'preprocess_input_data',
    'strip_custom_pricing_fields',
    'validate_provider_affinity_header',
  ]),
  updateSetsAttributes: false,
  reloadNeedsCiphertext: false,
  updateRenames: true,
  updateReloads: true,
  patchDropsConfigModels: false,
  patchFailsOnAccessWindows: false,
  checksServed: true,
  reloadSkipsEmptyTable: false,
  comparesConfigIdsAsStrings: true,
  limitsDatabaseObjects: true,
  looksUpCredentials: true,
  delegatedTokens: {
    sources: ['chatgpt_auth_file'],
    destinations: [
      'api_key',
      'api_base',
      'base_url',
      'client_id',
      'client_secret',
      'configurable_clientside_auth_params',
      'litellm_credential_name',
    ],
  },
  deletesOrphans: true,
  membersManageAutoRouters: true,
  timestamp: (milliseconds) => pydanticDatetime(utcDateTime(milliseconds)),
  createChecks: [rejectBrokenAutoRouter, rejectPtu(PTU_FIELDS)],
  updateChecks: [rejectBrokenAutoRouter],
  patchChecks: [rejectUnknownCredential, rejectBrokenAutoRouter, rejectTeamMove, rejectPtu(PTU_FIELDS)],
  storedInfo: (info) => withoutDerivedPricing(info, facts),
  servedInfo: (info) => withoutEchoedPricing(info, facts),
  updatedInfo: (update) => updateInfo(update, { facts, attributes: INFO_ATTRIBUTES }),
  patchReturnsRow: false,
  patchAddsDefaults: false,
  patchDates: 'json',
  mergeInfo: (merge) => mergeAndRemove(merge, facts),
};
