import type { PyDict } from '@litellm-models/python-semantics';
import type { ReadDeployment, RouterDeployment } from './deployment.ts';
import type { RouterFacts } from './facts.ts';

/** What differs between releases in the router: named differences. */
export interface RouterDifferences {
  /**
   * Look-ups go through indexes: a second deployment of an id takes the first one's place there (the first stays in lists), and
   * an empty name is not found.
   */
  readonly indexesDeployments: boolean;
  /** A deployment that goes takes its wildcard name along. */
  readonly forgetsWildcards: boolean;
  /** Deployments that come from the database register their prices too, not those of the config alone. */
  readonly pricesDatabaseModels: boolean;
  /** A deployment's whole info is registered for its model string too; later releases register what is safe to share. */
  readonly leaksInfo: boolean;
  /** A deployment counts as unchanged only when its name and info are so too, not its parameters alone. */
  readonly comparesWholeDeployment: boolean;
  /** A deployment whose replacement fails is put back. */
  readonly restoresFailedUpsert: boolean;
  /** Deployments of a team are found by the team's own name for them. */
  readonly teamNames: boolean;
  /** A name without a deployment is looked for among the wildcards of its provider too. */
  readonly wildcardsByProvider: boolean;
  /** The provider is checked before anything is remembered of the deployment; else wildcards of a refused one stay. */
  readonly checksProviderFirst: boolean;
  /** The deployment's base URL helps to find its provider. */
  readonly providerByApiBase: boolean;
  /** A mode that the price list knows for a model is looked up there, not under the very model string alone. */
  readonly keepsModeOfRow: boolean;
  /** A deployment for pass-through endpoints needs a key of its own. */
  readonly passThroughNeedsKey: boolean;
  /** What a deployment for pass-through endpoints of Vertex AI must hold. */
  readonly passThroughNeeds: readonly string[];
  /** A deployment whose info gives its provider as a list or an object is refused. */
  readonly refusesStructuredProvider: boolean;
  /** A config entry that splits reserved capacity badly is left out. */
  readonly checksSplits: boolean;
  /** The proxy does not start over loops or access windows that its router would only leave an entry out for. */
  readonly checksConfigFile: boolean;
  /** Parameters of a config entry that have to be of their type; a row's are passed over where they are not. */
  readonly strictParams: readonly string[];
  /** Entries of a config whose `tag_regex` holds no patterns are left out. */
  readonly checksTagPatterns: boolean;
  /** A region of Bedrock's Mantle must look like one. */
  readonly checksMantleRegion: boolean;
  /** `use_litellm_proxy` among the parameters makes LiteLLM's own proxy the provider. */
  readonly providerByProxyFlag: boolean;
  /** Parameters of database rows are read from the environment too. */
  readonly readsEnvironmentOfRows: boolean;
  /** An id whose info names a provider joins that provider's list of models. */
  readonly listsIds: boolean;
  /** `model_info.pricing_provider` names the provider whose prices hold. */
  readonly pricingProvider: boolean;
}

/** Checks a dict as a pydantic class of the release does and dumps it; throws PythonError where the check fails. */
export type ReadModel = (className: 'ModelGroupInfo' | 'ModelGroupInfoProxy' | 'ModelInfo', dict: PyDict) => PyDict;

/** One release as the router sees it. */
export interface RouterRelease extends RouterDifferences {
  readonly facts: RouterFacts;
  readonly readDeployment: ReadDeployment;
  /** `Deployment(**dump)`: a served deployment read again, with the defaults of what it leaves out. */
  readonly rereadDeployment: (served: RouterDeployment) => RouterDeployment;
  readonly readModel: ReadModel;
}
