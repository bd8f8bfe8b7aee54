/** A spelling of a model's name under which its entry may be in the price list. */
export type Spelling =
  /** The name with the provider in front. */
  | 'combined'
  /** The name as it was given. */
  | 'model'
  /** As `combined`, but for Bedrock Mantle without the region. */
  | 'withoutRegion'
  /** The name without the provider. */
  | 'split'
  /** As `combined`, without version, date and the parts that a fine-tune adds. */
  | 'combinedStripped'
  /** As `split`, without version, date and the parts that a fine-tune adds. */
  | 'stripped'
  /** The provider and the name, even where the name already starts with the provider. */
  | 'prefixed';

/** What LiteLLM's code does differently from release to release. What differs in data is in the generated module of the release. */
export interface Behavior {
  // Resolving the provider of a model.

  /** Finds a known host anywhere in `api_base`; otherwise compares host and path. */
  readonly matchesHostsBySubstring: boolean;
  /** With the provider `openrouter`, keeps a name such as `openrouter/auto` and removes the provider from longer names. */
  readonly keepsOpenRouterNames: boolean;
  /** Treats an OpenAI model on Azure AI as Azure's only with an `api_base` of Azure OpenAI. */
  readonly azureAiNeedsApiBase: boolean;
  /** Models that start with one of these are OpenAI's, even if they are in no list. */
  readonly openAiPrefixes: readonly string[];
  /** The providers of models without a provider in front: LiteLLM's lists of model names, in the order in which it searches them. */
  readonly listsByProvider: readonly (readonly [provider: string, lists: readonly string[]])[];
  /** The providers of models that start with a prefix and are in no list. */
  readonly providersByPrefix: readonly (readonly [prefix: string, provider: string])[];

  // Looking up a model in the price list.

  /** The order in which the spellings of a name are looked up. */
  readonly spellings: readonly Spelling[];
  /** Ignores the case of keys. */
  readonly ignoresCase: boolean;
  /** An entry whose provider is null matches every provider; otherwise none. */
  readonly nullProviderMatchesAll: boolean;
  /** Providers that match the entries of every provider. */
  readonly providersMatchingAll: readonly string[];
  /** Azure AI matches the entries of Azure and OpenAI. */
  readonly azureAiMatchesAzureAndOpenAi: boolean;
  /** Removes a date at the end of a name (`-2024-08-06`). */
  readonly stripsDates: boolean;
  /** The name of a fine-tuned model may have empty parts (`ft:gpt-4o:org::id`). */
  readonly allowsEmptyFineTuneParts: boolean;
  /**
   * The prefixes and suffixes that are removed from the names of Bedrock models: `basic` knows three routes, `routes` more of them,
   * throughput and the regions of Mantle, `arns` also the names in ARNs.
   */
  readonly bedrockNames: 'basic' | 'routes' | 'arns';
  /** What `get_model_info` does with the capabilities of all models of a provider: they override the entry, or fill in what it does not say. */
  readonly providerDefaults: 'ignored' | 'override' | 'fill';
  /** Infers capabilities from the name of a model: `fallback_generalizations`. */
  readonly usesFallbackRules: boolean;
  /** Raises an error for an entry whose mode is a list or a dict, which Python cannot hash. */
  readonly failsOnUnhashableMode: boolean;

  // Capabilities and lists.

  /** The capabilities of a Fireworks model depend on the model; otherwise all have the same. */
  readonly fireworksDependsOnModel: boolean;
  /** Looks up a capability without the provider where the entry with the provider does not say anything. */
  readonly checksUnprefixedEntries: boolean;
  /** The models of a wildcard have their provider in front. */
  readonly prefixesWildcardModels: boolean;
  /** A wildcard matches no models where the provider of one of them is a list or a dict, which Python cannot hash. */
  readonly failsOnUnhashableProvider: boolean;

  // Registering entries.

  /**
   * What a registered entry extends: `lookup` is the entry that a lookup of its key finds; where it finds nothing, `cache-prices`
   * takes the cache prices of the model that the key names, and `whole-entry` takes its whole entry.
   */
  readonly registrationBase: 'lookup' | 'cache-prices' | 'whole-entry';
  /** A registered price for cache reads clears the explicit one (`explicit_cache_read_input_token_cost`) of the extended entry. */
  readonly clearsExplicitCachePrice: boolean;
  /** Converts registered strings that are numbers, and merges registered dicts with the known ones. */
  readonly parsesNumbers: boolean;
  /** `register_model` can leave a key out of the lists of models. */
  readonly canRegisterUnlisted: boolean;
  /** Does not add keys that only have a price to the lists of models. */
  readonly skipsPricingOnlyKeys: boolean;
}
