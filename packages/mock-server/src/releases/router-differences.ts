import type { RouterDifferences } from '../proxy/router/router-release.ts';

/** LiteLLM 1.71. */
export const differences171: RouterDifferences = {
  indexesDeployments: false,
  forgetsWildcards: false,
  pricesDatabaseModels: false,
  leaksInfo: true,
  comparesWholeDeployment: false,
  restoresFailedUpsert: false,
  teamNames: false,
  wildcardsByProvider: false,
  checksProviderFirst: false,
  providerByApiBase: false,
  keepsModeOfRow: false,
  passThroughNeedsKey: true,
  passThroughNeeds: ['vertex_project', 'vertex_location', 'vertex_credentials'],
  refusesStructuredProvider: false,
  checksSplits: false,
  checksConfigFile: false,
  strictParams: [],
  checksTagPatterns: false,
  checksMantleRegion: false,
  providerByProxyFlag: false,
  readsEnvironmentOfRows: false,
  listsIds: true,
  pricingProvider: false,
};

/** LiteLLM 1.106. */
export const differences1106: RouterDifferences = {
  indexesDeployments: true,
  forgetsWildcards: true,
  pricesDatabaseModels: true,
  leaksInfo: false,
  comparesWholeDeployment: true,
  restoresFailedUpsert: true,
  teamNames: true,
  wildcardsByProvider: true,
  checksProviderFirst: true,
  providerByApiBase: true,
  keepsModeOfRow: false,
  passThroughNeedsKey: false,
  passThroughNeeds: ['vertex_project', 'vertex_location'],
  refusesStructuredProvider: true,
  checksSplits: false,
  checksConfigFile: true,
  strictParams: [],
  checksTagPatterns: true,
  checksMantleRegion: false,
  providerByProxyFlag: false,
  readsEnvironmentOfRows: true,
  listsIds: true,
  pricingProvider: false,
};

/** LiteLLM 1.109. */
export const differences1109: RouterDifferences = {
  ...differences1106,
  strictParams: ['thought_signature_in_tool_call_id'],
  keepsModeOfRow: true,
  refusesStructuredProvider: false,
  checksSplits: true,
  checksMantleRegion: true,
  providerByProxyFlag: true,
  listsIds: false,
  pricingProvider: true,
};
