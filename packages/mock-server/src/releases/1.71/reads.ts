import type { ReadsRelease } from '../../proxy/operations/reads/reads-release.ts';

export const reads: ReadsRelease = {
  changesListsWhileReading: true,
  showsTeamNames: false,
  showsAccess: false,
  showsPricingOverrides: false,
  masksSecrets: false,
  looksUpBaseModel: false,
  groupsKnowRegisteredModels: false,
  mergesNestedPrices: false,
  groupsKnowEfforts: false,
  expandsByRoute: false,
  describesGroups: false,
  failsOnUnknownTeam: true,
  showsFallbacks: false,
  listsWildcardsBySetting: false,
  writesRowsByOrjson: false,
};
