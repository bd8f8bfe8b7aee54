/** The steps of the ladder on which a model's entry is looked for; each is one spelling of the model's name. */
export type Rung = 'combined' | 'model' | 'regionFree' | 'split' | 'combinedStripped' | 'stripped' | 'prefixed';

/** The named differences between releases, beyond their data. A new release starts from the nearest one's. */
export interface Behaviour {
  /** A known host counts wherever its text stands in `api_base`; later releases compare host and path. */
  readonly comparesHostsAsText: boolean;
  /** `custom_llm_provider: openrouter` leaves `openrouter/auto` as it is, and takes the provider off longer names. */
  readonly keepsOpenRouterNames: boolean;
  /** OpenAI's models on Azure AI are Azure's only where an `api_base` says so. */
  readonly azureAiNeedsBase: boolean;
  /** Models that begin so are OpenAI's though no list has them. */
  readonly openAiPrefixes: readonly string[];
  /** Which lists of names stand for which provider, in the order of asking. */
  readonly bareLists: readonly (readonly [provider: string, lists: readonly string[]])[];
  /** Models that begin so, asked last. */
  readonly prefixProviders: readonly (readonly [prefix: string, provider: string])[];
  readonly ladder: readonly Rung[];
  /** Keys of the price list are found in any case. */
  readonly findsAnyCase: boolean;
  /** An entry whose provider is null is anybody's (earlier: nobody's). */
  readonly nullProviderIsAnybodys: boolean;
  /** Providers which take every other provider's entries. */
  readonly borrowers: readonly string[];
  /** Azure AI takes Azure's and OpenAI's entries. */
  readonly azureAiBorrows: boolean;
  /** A date at the end of a model's name (`-2024-08-06`) may be left out. */
  readonly stripsDates: boolean;
  /** The suffix of a fine-tuned model may be empty (`ft:gpt-4o:org::id`). */
  readonly allowsEmptyFineTuneParts: boolean;
  /** Bedrock's names: few prefixes; more of them, with throughput and Mantle's regions; names taken out of ARNs too. */
  readonly bedrock: 'strict' | 'routed' | 'arn';
  /** `get_model_info` with a provider adds what holds for all of that provider's models. */
  readonly providerInfo: 'none' | 'overrides' | 'completes';
  /** How a registered entry meets the one that its key is found with. */
  readonly registers: 'merge' | 'inherit' | 'replace';
  /** What holds for all Fireworks models is said by each model's own name. */
  readonly fireworksByModel: boolean;
  /** A capability that a provider's entry leaves open is looked up under the bare name. */
  readonly asksBareEntries: boolean;
  /** Registered text that is a number becomes one, and registered objects are merged with those known. */
  readonly readsNumbers: boolean;
  /** Registered ids may stay out of the lists of models. */
  readonly mayLeaveUnlisted: boolean;
  /** Registered keys that only carry a price join no list of models. */
  readonly listsModelsOnly: boolean;
  /** Models of a wildcard are told with their provider in front. */
  readonly prefixesWildcards: boolean;
  /** An entry whose mode is a list or an object cannot be looked up: the release looks for it in a set, and fails. */
  readonly failsOnOddModes: boolean;
  /** A wildcard stands for nothing where an entry's provider is a list or an object: the release looks for it in a set, and fails. */
  readonly failsOnOddProviders: boolean;
  /** Names without an entry may be known by rule. */
  readonly generalizes: boolean;
}
