import { deploymentReader, modelReader, servedDeploymentReader } from '../../proxy/router/read-deployment.ts';
import type { RouterRelease } from '../../proxy/router/router-release.ts';
import { facts } from './generated/router.ts';
import { validation } from './validation.ts';

export const router: RouterRelease = {
  facts,
  readDeployment: deploymentReader(validation, facts),
  rereadDeployment: servedDeploymentReader(validation),
  readModel: modelReader(validation),
  indexesDeployments: false,
  forgetsWildcards: false,
  pricesDatabaseModels: false,
  leaksInfo: true,
  comparesWholeDeployment: false,
  restoresFailedUpsert: false,
  teamNames: false,
  wildcardsByProvider: false,
  checksProviderFirst: false,
  routesHiddenAliases: false,
  supportsRoutingGroups: false,
  followsOneAlias: false,
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
  setsEnvironmentVariables: false,
  readsEnvironmentOfRows: false,
  listsIds: true,
  pricingProvider: false,
};
