import type { JsonValue } from '../types.ts';

/**
 * The generated data of a release, in a compact form, because users download it. Lists of model names are ranges of indexes into `keys`
 * ({@link PackedNames}), since most of them are parts of the price list.
 */
export interface PackedRelease {
  /** The name of the release: the first two numbers of its version. */
  readonly release: string;
  /** The exact version that the data comes from. */
  readonly version: string;
  /** The keys of the price list, in its order. A number is how many characters the next keys share with the key before them. */
  readonly keys: readonly (string | number)[];
  /** For each field, its distinct values, and which entry has which value (see `unpackEntries`). */
  readonly columns: Readonly<Record<string, readonly [values: readonly JsonValue[], runs: string]>>;
  /** The fields of a model's info, with the value for an entry without the field, and the fields that are read instead, if any. */
  readonly fields: readonly (readonly [field: string, defaultValue: JsonValue, sources?: readonly string[]])[];
  /** LiteLLM's lists of model names in its root module. */
  readonly lists: Readonly<Record<string, PackedNames>>;
  /** For each provider, the lists that its models come from while the proxy runs, models in none of them, and models that are listed twice. */
  readonly models: Readonly<
    Record<string, readonly [lists: readonly string[], fixed: PackedNames, repeated?: PackedNames]>
  >;
  /** The lists that registered entries are added to. */
  readonly listRules: readonly ListRule[];
  /** LiteLLM raises an error for a registered key without a slash where the list has the part after it. */
  readonly failsWithoutSlash: boolean;
  /** The wildcards that do not match the models of their provider; null where LiteLLM returns None. */
  readonly wildcards: Readonly<Record<string, readonly string[] | null>>;
  readonly providers: readonly string[];
  /** Providers whose lookup parses `api_base`, and fails for an invalid one. */
  readonly parsesApiBase: readonly string[];
  /** Providers that LiteLLM defines in a JSON file. */
  readonly jsonProviders: readonly string[];
  /** The hosts of OpenAI-compatible providers, in the order in which LiteLLM compares them; null for a host without a provider. */
  readonly endpoints: readonly (readonly [endpoint: string, provider: string | null])[];
  /** Names of Azure models, and the models that LiteLLM looks up instead. */
  readonly azureModels: Readonly<Record<string, string>>;
  /** The regions of Bedrock: prefixes of cross-region inference, and all regions. */
  readonly regions: { readonly cross: readonly string[]; readonly all: readonly string[] };
  readonly fallbackRules: readonly FallbackRule[];
  /** What LiteLLM returns for models that it asks a server of the provider about, when no server responds. */
  readonly offlineInfo: {
    readonly huggingface: Readonly<Record<string, JsonValue>>;
    readonly ollama?: Readonly<Record<string, JsonValue>>;
    readonly lemonade?: Readonly<Record<string, JsonValue>>;
  };
  /** For each provider, the fields that all of its models have. */
  readonly providerDefaults: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  /** A model's info includes prices by context length (`…_above_512k_tokens`), although they are not declared fields. */
  readonly includesPricesByLength: boolean;
  /** See `Catalog.pricing`. */
  readonly pricing: {
    readonly custom: readonly string[];
    readonly shared: readonly string[];
    readonly derived: readonly string[];
  };
  readonly params: PackedParams;
}

/** Ranges of indexes of keys (`start` or `start-end` in base 36, separated by spaces), and names that are not keys. */
export type PackedNames = readonly [ranges: string, others?: readonly string[]];

/** Adds registered entries of a provider to a list. */
export interface ListRule {
  readonly provider: string;
  readonly list: string;
  /** What is added: the key, the part after its first slash, or the key without `vertex_ai/` (anywhere, or at its start). */
  readonly as: 'key' | 'after-slash' | 'without-vertex' | 'without-vertex-prefix';
  /** Only for entries with this mode. */
  readonly mode?: string;
  /** Only for entries with another mode. */
  readonly unless?: string;
}

/** Infers fields of models whose names match a pattern. */
export interface FallbackRule {
  readonly pattern: string;
  readonly info: Readonly<Record<string, JsonValue>>;
  /** Providers whose entries get the fields too, where they do not have them. */
  readonly completes?: readonly string[];
}

/** The supported parameters: the features of a model that decide them, and the resulting sets. */
export interface PackedParams {
  readonly names: readonly string[];
  /** Each set as indexes of `names` in base 36, separated by spaces. */
  readonly sets: readonly string[];
  readonly features: readonly string[];
  readonly providers: Readonly<Record<string, ParamTree>>;
}

/**
 * A decision tree. A leaf is the index of a set, -1 for None, the message of the error that LiteLLM raises, or a set with conditions for
 * some of its parameters.
 */
export type ParamTree = number | string | Choice<ParamTree> | ConditionalSet;

/** A set, and for some of its positions the condition under which it contains the parameter. */
export interface ConditionalSet extends Readonly<['+', set: number, when: Readonly<Record<string, Condition>>]> {}

/** The index of a feature, and what follows from each of its values; `*` is for values that were never observed. */
export interface Choice<Tree> extends Readonly<[feature: number, branches: Readonly<Record<string, Tree>>]> {}

/** Whether a set contains a parameter: 1 or 0, or what a feature decides. */
export type Condition = number | Choice<Condition>;
