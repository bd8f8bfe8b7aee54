import type { ConfigRelease } from '../../proxy/config/config-release.ts';

export const config: ConfigRelease = {
  routingStrategies: undefined,
  checksFallbackTargets: false,
  refusesHealthCheckSettings: false,
  ownRouterSettings: ['ignore_invalid_deployments', 'router_general_settings', 'assistants_config'],
};
