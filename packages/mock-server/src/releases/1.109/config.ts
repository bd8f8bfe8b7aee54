import type { ConfigRelease } from '../../proxy/config/config-release.ts';

const STRATEGIES = [
  'simple-shuffle',
  'lar1',
  'least-busy',
  'latency-based-routing',
  'cost-based-routing',
  'usage-based-routing-v2',
  'usage-based-routing',
  'provider-budget-routing',
];

export const config: ConfigRelease = {
  routingStrategies: STRATEGIES,
  checksFallbackTargets: true,
  refusesHealthCheckSettings: true,
  ownRouterSettings: [],
};
