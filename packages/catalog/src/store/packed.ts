import type { JsonValue } from '../types.ts';

/**
 * The generated data of one release, as `scripts/generate.ts` writes it. Short on purpose: it is what users download.
 * Names of models are given as runs over `keys` (see {@link Names}), since most lists are slices of the price list.
 */
export interface Packed {
  /** `1.106`. */
  readonly profile: string;
  /** The release the data was taken from. */
  readonly litellm: string;
  /** The keys of the price list, in its order; each tells how many characters it shares with the one before. */
  readonly keys: readonly (string | number)[];
  /** field → its distinct values, and which entry has which (see `unpackColumn`). */
  readonly columns: Readonly<Record<string, readonly [values: readonly JsonValue[], runs: string]>>;
  /** Fields of a model's info, with what stands there when an entry is silent, and other fields that fill it instead of its own. */
  readonly fields: readonly (readonly [field: string, silent: JsonValue, sources?: readonly string[]])[];
  /** LiteLLM's lists of names in its root module. */
  readonly lists: Readonly<Record<string, Names>>;
  /** provider → the lists that its models come from while the proxy runs, names that stand in none of them, and names told once more. */
  readonly models: Readonly<Record<string, readonly [lists: readonly string[], fixed: Names, repeated?: Names]>>;
  /** provider → list which a registered entry of this provider joins, and under which name;  */
  readonly joins: readonly JoinRule[];
  /** Registering under a key without a slash fails where the list takes what follows one. */
  readonly tailsNeedSlash: boolean;
  /** Wildcards that stand for something else than the provider's models; null: for nothing known. */
  readonly wildcards: Readonly<Record<string, readonly string[] | null>>;
  readonly providers: readonly string[];
  /** Providers whose look-up parses `api_base`, and fails on a broken one. */
  readonly basesParsed: readonly string[];
  /** Providers defined by a file of LiteLLM's. */
  readonly fileProviders: readonly string[];
  /** Known hosts of OpenAI-compatible providers, in the order of comparison; null: known, but of no provider. */
  readonly endpoints: readonly (readonly [endpoint: string, provider: string | null])[];
  /** Names of Azure models that stand for others. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly regions: { readonly cross: readonly string[]; readonly all: readonly string[] };
  readonly generalizations: readonly Generalization[];
  /** What is said of models that are installed or published at the provider, when nobody there answers. */
  readonly unlisted: {
    readonly huggingface: Readonly<Record<string, JsonValue>>;
    readonly ollama?: Readonly<Record<string, JsonValue>>;
    readonly lemonade?: Readonly<Record<string, JsonValue>>;
  };
  /** provider → what holds for all its models. */
  readonly providerInfo: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  /** Prices by context length (`…_above_512k_tokens`) are told though no field is declared for them. */
  readonly tellsPricesByLength: boolean;
  /** Prices a deployment may set, fields shared between deployments of one model, and fields derived from the price list. */
  readonly pricing: {
    readonly custom: readonly string[];
    readonly shared: readonly string[];
    readonly derived: readonly string[];
  };
  readonly params: PackedParams;
}

/** Indices of keys as `start` or `start-end`, blank-separated, then names which are no keys. */
export type Names = readonly [runs: string, others?: readonly string[]];

/** `as`: the key itself, the key after its first slash, the key without `vertex_ai/` (anywhere, or in front). */
export interface JoinRule {
  readonly provider: string;
  readonly list: string;
  readonly as: 'key' | 'tail' | 'without' | 'unprefixed';
  /** Only entries of this mode. */
  readonly mode?: string;
  /** Only entries of other modes. */
  readonly unless?: string;
}

/** A rule for names that the price list does not hold. */
export interface Generalization {
  readonly pattern: string;
  readonly info: Readonly<Record<string, JsonValue>>;
  /** Providers whose listed entries are completed by this rule. */
  readonly fills?: readonly string[];
}

/** Supported parameters: what matters of a model's name and entry, and which set follows. */
export interface PackedParams {
  readonly names: readonly string[];
  /** Each set as indices of `names`, blank-separated. */
  readonly sets: readonly string[];
  readonly features: readonly string[];
  readonly providers: Readonly<Record<string, ParamTree>>;
}

/**
 * A decision: the index of a feature and what follows from each way it can be, `*` for ways that were never seen; or
 * its end: the index of a set, -1 for None, the text of the error that LiteLLM raises, or a set of which
 * some places are taken on conditions of their own.
 */
export type ParamTree = number | string | Choice<ParamTree> | ConditionalSet;

export interface ConditionalSet extends Readonly<['+', set: number, when: Readonly<Record<string, Condition>>]> {}

export interface Choice<Tree> extends Readonly<[feature: number, ways: Readonly<Record<string, Tree>>]> {}

/** Whether a place is taken: 1 or 0, or what a feature decides. */
export type Condition = number | Choice<Condition>;
