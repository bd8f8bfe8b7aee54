import type { ReadsRelease } from '../proxy/operations/reads/reads-release.ts';
import type { ProfileName } from './names.ts';

const reads171: ReadsRelease = {
  changesListsWhileReading: true,
  showsTeamNames: false,
  showsAccess: false,
  showsPricingOverrides: false,
  masksSecrets: false,
  looksUpBaseModel: false,
  listsLimits: false,
  groupsKnowRegisteredModels: false,
  mergesNestedPrices: false,
  groupsKnowEfforts: false,
  groupsForAdministrators: false,
  expandsByRoute: false,
  describesGroups: false,
  failsOnUnknownTeam: true,
  writesRowsByOrjson: false,
};

const reads1106: ReadsRelease = {
  changesListsWhileReading: false,
  showsTeamNames: true,
  showsAccess: true,
  showsPricingOverrides: true,
  masksSecrets: true,
  looksUpBaseModel: true,
  listsLimits: true,
  groupsKnowRegisteredModels: true,
  mergesNestedPrices: true,
  groupsKnowEfforts: true,
  groupsForAdministrators: true,
  expandsByRoute: false,
  describesGroups: false,
  failsOnUnknownTeam: false,
  writesRowsByOrjson: true,
};

const PROFILES: Record<ProfileName, ReadsRelease> = {
  '1.71': reads171,
  '1.106': reads1106,
  '1.109': { ...reads1106, expandsByRoute: true, describesGroups: true },
};

/** The reads' part of a release. */
export async function loadReads(name: ProfileName): Promise<ReadsRelease> {
  return PROFILES[name];
}
