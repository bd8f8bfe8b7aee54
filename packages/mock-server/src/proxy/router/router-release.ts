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
  /** Whether a changed name or info makes a deployment a changed one; otherwise only changed parameters do. */
  readonly comparesWholeDeployment: boolean;
  /** Whether a deployment stays when its replacement fails. */
  readonly restoresFailedUpsert: boolean;
  /** Whether a team finds its deployments by their public names in the team. */
  readonly teamNames: boolean;
  /** Whether a name without deployment is also matched against the wildcards of its provider. */
  readonly wildcardsByProvider: boolean;
  /** Whether the provider is checked before the wildcard name is added; otherwise the wildcard of a refused deployment stays. */
  readonly checksProviderFirst: boolean;
  /** Whether a request for a hidden alias is routed; otherwise the alias does not exist for requests either. */
  readonly routesHiddenAliases: boolean;
  /** Whether `router_settings.routing_groups` gives names to several model groups. */
  readonly knowsRoutingGroups: boolean;
  /** Whether an alias of an alias is not followed where a group is described. */
  readonly followsOneAlias: boolean;
  /** Whether the base URL of a deployment helps to find its provider. */
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
  /** Whether invalid loops or access windows in the config file keep the proxy from starting; otherwise their entry is skipped. */
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

/** Validates a dict as a pydantic class of the release and dumps it; throws PythonError where the validation fails. */
export type ReadModel = (className: 'ModelGroupInfo' | 'ModelGroupInfoProxy' | 'ModelInfo', dict: PyDict) => PyDict;
