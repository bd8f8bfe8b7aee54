/** Facts about one LiteLLM release, as `scripts/extract_router.py` writes them. */
export interface RouterFacts {
  /** The version of LiteLLM. */
  readonly litellm: string;
  /** Prices that the parameters of a deployment may set, in the order of declaration. */
  readonly customPricingFields: readonly string[];
  /** Fields of a deployment's info that apply to every deployment of the same model. */
  readonly sharedInfoFields: readonly string[];
  /** Suffixes of prices that apply to one service tier. */
  readonly serviceTierSuffixes: readonly string[];
  /** Providers that log in when they are looked up, so that lookups skip them. */
  readonly authenticatingProviders: readonly string[];
  /** Prefixes of models that are prompts in a prompt manager. Their provider is not checked. */
  readonly promptManagers: readonly string[];
  /** Capability fields, which the router removes from the parameters because they belong in the info. */
  readonly capabilityFields: readonly string[];
  /** Parameters whose value is the name of a secret. They are not read from the environment. */
  readonly secretPointerFields: readonly string[];
  /** Levels of reasoning effort, in the order in which they are listed. */
  readonly reasoningEfforts: readonly string[];
  /** Strings in the names of OpenAI's reasoning models. */
  readonly gptReasoningMarkers: readonly string[];
  /** Words in the names of secret parameters. */
  readonly sensitiveSegments: readonly string[];
  /** `created` of every model in the OpenAI-compatible list, in seconds since the epoch. */
  readonly createdAt: number;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Converts a list of facts to a set, once for each list. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const set = new Set(list);
  sets.set(list, set);
  return set;
}

const TIERED = /_above_\d+k?_tokens(?:_batches)?$/u;
const NOT_A_PRICE = 'output_vector_size';

/** Whether a field of a deployment's info is a price that a read can add from the price list. */
export function isPrice(field: string, facts: RouterFacts): boolean {
  return (field !== NOT_A_PRICE && setOf(facts.customPricingFields).has(field)) || TIERED.test(field);
}
