/** Facts of one LiteLLM release, as `extract/extract_router.py` writes them into `generated/`. */
export interface RouterFacts {
  /** The release: `1.109.1`. */
  readonly litellm: string;
  /** Prices that a deployment may set in its parameters, in the order of their declaration. */
  readonly customPricingFields: readonly string[];
  /** What a deployment's info may change for every deployment of the same model. */
  readonly sharedInfoFields: readonly string[];
  /** Ends of the names of prices that hold for one service tier. */
  readonly serviceTierSuffixes: readonly string[];
  /** Providers that log in while they are looked up, which look-ups therefore go around. */
  readonly authenticatingProviders: readonly string[];
  /** Prefixes of models that are prompts kept elsewhere: their provider is not checked. */
  readonly promptManagers: readonly string[];
  /** Extras of the parameters that the router drops, for they belong into the info. */
  readonly capabilityFields: readonly string[];
  /** Parameters that hold the name of a secret and so are not read from the environment. */
  readonly secretPointerFields: readonly string[];
  /** Levels of reasoning effort, in the order they are listed. */
  readonly reasoningEfforts: readonly string[];
  /** What the names of OpenAI's reasoning models hold. */
  readonly gptReasoningMarkers: readonly string[];
  /** Words that make a parameter's name a secret's. */
  readonly sensitiveSegments: readonly string[];
  /** `created` of every model in the OpenAI-compatible list, in seconds since 1970. */
  readonly createdAt: number;
}
