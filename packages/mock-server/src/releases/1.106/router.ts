import { deploymentReader, modelReader, servedDeploymentReader } from '../../proxy/router/read-deployment.ts';
import type { RouterRelease } from '../../proxy/router/router-release.ts';
import { facts } from './generated/router.ts';
import { validation } from './validation.ts';

export const router: RouterRelease = {
  facts,
  readDeployment: deploymentReader(validation, facts),
  rereadDeployment: servedDeploymentReader(validation),
  readModel: modelReader(validation),
  indexesDeployments: true,
  forgetsWildcards: true,
  pricesDatabaseModels: true,
  leaksInfo: false,
  comparesWholeDeployment: true,
  restoresFailedUpsert: true,
  teamNames: true,
  wildcardsByProvider: true,
  checksProviderFirst: true,
  routesHiddenAliases: true,
  supportsRoutingGroups: true,
  followsOneAlias: true,
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
  setsEnvironmentVariables: true,
  readsEnvironmentOfRows: true,
  listsIds: true,
  pricingProvider: false,
};
