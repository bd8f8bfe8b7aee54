import type { PyDict } from '@litellm-models/python-semantics';
import type { ReadDeployment, RouterDeployment } from './deployment.ts';
import type { RouterFacts } from './facts.ts';

/** What differs between releases in the router. */
export interface RouterRelease {
  readonly facts: RouterFacts;
  /** Validates a config entry or a row as a deployment. */
  readonly readDeployment: ReadDeployment;
  /** Validates a served deployment again, which adds the defaults of missing fields: `Deployment(**dump)`. */
  readonly rereadDeployment: (served: RouterDeployment) => RouterDeployment;
  readonly readModel: ReadModel;
  /**
   * Whether lookups use indexes, in which a second deployment with the same id replaces the first (lists still show both), and an
   * empty name is not found.
   */
  readonly indexesDeployments: boolean;
  /** Whether removing a deployment also removes its wildcard name. */
  readonly forgetsWildcards: boolean;
  /** Whether deployments from the database register their prices; those from the config always do. */
  readonly pricesDatabaseModels: boolean;
  /** Whether a deployment registers its whole info for its model string; otherwise only the fields that are safe to share. */
  readonly leaksInfo: boolean;
  /** Whether a deployment with another name or info is replaced; otherwise only one with other parameters is. */
  readonly comparesWholeDeployment: boolean;
  /** Whether the router keeps a deployment if its replacement fails. */
  readonly restoresFailedUpsert: boolean;
  /** Whether a team finds its deployments by their public names in the team. */
  readonly teamNames: boolean;
  /** Whether a name without a deployment is also matched against the wildcards of its provider. */
  readonly wildcardsByProvider: boolean;
  /** Whether the provider is checked before the wildcard name is added; otherwise the router keeps the wildcard of a refused deployment. */
  readonly checksProviderFirst: boolean;
  /** Whether a request for a hidden alias is routed; otherwise the alias does not exist for requests either. */
  readonly routesHiddenAliases: boolean;
  /** Whether `router_settings.routing_groups` gives names to several model groups. */
  readonly supportsRoutingGroups: boolean;
  /** Whether an alias of an alias is not followed in the description of a model group. */
  readonly followsOneAlias: boolean;
  /** Whether the provider is also inferred from the base URL of a deployment. */
  readonly providerByApiBase: boolean;
  /** Whether the registered mode is looked up in the price list; otherwise under the exact model string only. */
  readonly keepsModeOfRow: boolean;
  /** Whether a deployment for pass-through endpoints needs its own `api_key`. */
  readonly passThroughNeedsKey: boolean;
  /** The parameters that a deployment for Vertex AI's pass-through endpoints needs. */
  readonly passThroughNeeds: readonly string[];
  /** Whether a list or an object as `model_info.litellm_provider` is refused. */
  readonly refusesStructuredProvider: boolean;
  /** Whether a config entry with an invalid split of reserved capacity is skipped. */
  readonly checksSplits: boolean;
  /** Whether the proxy does not start with invalid agentic loops or access windows in the config file; otherwise it skips their entry. */
  readonly checksConfigFile: boolean;
  /** Parameters of a config entry that must have the declared type. A row with another type is served without them. */
  readonly strictParams: readonly string[];
  /** Whether a config entry with an invalid pattern in `tag_regex` is skipped. */
  readonly checksTagPatterns: boolean;
  /** Whether the region of a Bedrock Mantle deployment is checked. */
  readonly checksMantleRegion: boolean;
  /** Whether `use_litellm_proxy` in the parameters makes LiteLLM's proxy the provider. */
  readonly providerByProxyFlag: boolean;
  /** Whether references in the config file are resolved again at reloads, with the variables that `environment_variables` sets. */
  readonly setsEnvironmentVariables: boolean;
  /** Whether environment references in the parameters of rows are read. */
  readonly readsEnvironmentOfRows: boolean;
  /** Whether the id of a deployment whose info names a provider is added to that provider's list of models. */
  readonly listsIds: boolean;
  /** Whether `model_info.pricing_provider` names the provider whose prices apply. */
  readonly pricingProvider: boolean;
}

/** Validates a dict as a pydantic class of the release and dumps it. Throws PythonError if the dict is not valid. */
export type ReadModel = (className: 'ModelGroupInfo' | 'ModelGroupInfoProxy' | 'ModelInfo', dict: PyDict) => PyDict;
