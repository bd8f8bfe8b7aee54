import type { ReadsRelease } from '../../proxy/operations/reads/reads-release.ts';

export const reads: ReadsRelease = {
  changesListsWhileReading: false,
  showsTeamNames: true,
  showsAccess: true,
  showsPricingOverrides: true,
  masksSecrets: true,
  looksUpBaseModel: true,
  groupsKnowRegisteredModels: true,
  mergesNestedPrices: true,
  groupsKnowEfforts: true,
  expandsByRoute: true,
  describesGroups: true,
  failsOnUnknownTeam: false,
  showsFallbacks: true,
  listsWildcardsBySetting: true,
  writesRowsByOrjson: true,
};
