import { isoformat, utcDateTime } from '@litellm-models/python-semantics';
import { MODEL_ATTRIBUTES } from '../../proxy/operations/writes/attributes.ts';
import { licenseRequired } from '../../proxy/operations/writes/errors.ts';
import { overwriteInfo } from '../../proxy/operations/writes/merge-info.ts';
import type { WritesRelease } from '../../proxy/operations/writes/writes-release.ts';

export const writes: WritesRelease = {
  alphabet: 'standard',
  servesEmptyStringsEncrypted: true,
  hasBlocked: false,
  licenseMessage: licenseRequired('https://www.litellm.ai/#trial'),
  errorType: () => 'auth_error',
  exceptionPrefix: 'Authentication Error, ',
  attributes: new Set(MODEL_ATTRIBUTES),
  updateSetsAttributes: true,
  reloadNeedsCiphertext: true,
  updateRenames: false,
  updateReloads: false,
  patchDropsConfigModels: true,
  patchFailsOnAccessWindows: false,
  checksServed: false,
  reloadSkipsEmptyTable: true,
  comparesConfigIdsAsStrings: false,
  limitsDatabaseObjects: false,
  looksUpCredentials: false,
  deletesOrphans: false,
  membersManageAutoRouters: false,
  timestamp: (milliseconds) => isoformat(utcDateTime(milliseconds)),
  createChecks: [],
  updateChecks: [],
  patchChecks: [],
  storedInfo: (info) => info,
  servedInfo: (info) => info,
  updatedInfo: () => undefined,
  patchReturnsRow: true,
  patchAddsDefaults: true,
  patchDates: 'python',
  mergeInfo: overwriteInfo,
};
