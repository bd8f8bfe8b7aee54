/** What differs between releases in what a config file must not have. */
export interface ConfigRelease {
  /** The values of `router_settings.routing_strategy`; undefined where it is not checked. */
  readonly routingStrategies: readonly string[] | undefined;
  /** Whether the fallbacks of a model must be a list. */
  readonly checksFallbackTargets: boolean;
  /** Whether the settings of health checks are refused in `router_settings`. */
  readonly refusesHealthCheckSettings: boolean;
  /** Settings that the proxy itself passes to the router. In `router_settings` they keep it from starting. */
  readonly ownRouterSettings: readonly string[];
}
