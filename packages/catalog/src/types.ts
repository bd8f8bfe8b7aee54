import type { PyValue } from '@litellm-models/python-semantics';

/** A JSON value. Prices are in USD and limits in tokens, unless the name of the field says otherwise. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * The value of a field in a {@link PriceBook}: JSON, or a Python value that a deployment registered. A `PyFloat` is a float that a
 * JavaScript number cannot distinguish from an int.
 */
export type EntryValue = JsonValue | PyValue;

/**
 * The fields of an entry of the price list, or of a model's info. Objects that the catalog returns have no prototype, so a field can
 * have any name.
 *
 * @typeParam Value the values of the fields: {@link JsonValue} in a catalog, {@link EntryValue} in a price book
 */
export type Fields<Value = JsonValue> = { readonly [field: string]: Value };

/**
 * What LiteLLM says about a model (`litellm.get_model_info`): every field of the release, null where the price list has no value. The
 * named fields are always there; read all others (`input_cost_per_audio_token`, `supports_vision`, …) by name.
 */
export interface ModelInfo<Value = JsonValue> {
  /** The key of the entry in the price list: `gpt-4o` for `openai/gpt-4o`. */
  readonly key: string;
  /** The provider of the entry, or the one that was asked for where the entry has none. */
  readonly litellm_provider: Value | JsonValue;
  /** `chat`, `completion`, `embedding`, `image_generation`, … or null. */
  readonly mode: Value | JsonValue;
  /** Tokens. */
  readonly max_tokens: Value | JsonValue;
  /** Tokens. */
  readonly max_input_tokens: Value | JsonValue;
  /** Tokens. */
  readonly max_output_tokens: Value | JsonValue;
  /** USD per token; 0 where the price list has no price. */
  readonly input_cost_per_token: Value | JsonValue;
  /** USD per token; 0 where the price list has no price. */
  readonly output_cost_per_token: Value | JsonValue;
  /** The OpenAI parameters that the provider accepts for this model, in LiteLLM's order; null where LiteLLM does not know. */
  readonly supported_openai_params: readonly string[] | null;
  readonly [field: string]: Value | JsonValue;
}

/** The provider of a model, and the name of the model there. */
export interface ProviderMatch {
  /** The name that is sent to the provider: `gpt-4o` for `openai/gpt-4o`. */
  readonly model: string;
  /** LiteLLM's name of the provider: `openai`, `vertex_ai`, …; null for a known host in `apiBase` that has no provider. */
  readonly provider: string | null;
}

/** What a deployment says about its provider, apart from the model. */
export interface ProviderQuery {
  /** `custom_llm_provider` of the deployment. */
  readonly provider?: string | null | undefined;
  /** `api_base` of the deployment. The hosts of OpenAI-compatible providers decide the provider. */
  readonly apiBase?: string | null | undefined;
}

/** The result of {@link Lookups.resolveProvider}: a match, or the message of LiteLLM's error. */
export type ProviderResult = ({ readonly ok: true } & ProviderMatch) | { readonly ok: false; readonly message: string };

/** Options of {@link PriceBook.register}. */
export interface RegisterOptions {
  /** Extend only an entry of this provider. The oldest release ignores it. */
  readonly provider?: string | null | undefined;
  /**
   * Whether the key is the name of a model, which is then added to the models of its provider. Default: true. Older
   * releases ignore it and add every key.
   */
  readonly listed?: boolean | undefined;
}

/** The lookups of a {@link Catalog} and of a {@link PriceBook}. */
export interface Lookups<Value = JsonValue> {
  /**
   * `litellm.get_model_info(model, custom_llm_provider)`.
   *
   * @returns a new object; undefined where LiteLLM raises "This model isn't mapped yet"
   * @example
   * catalog.modelInfo('openai/gpt-4o')?.max_input_tokens; // 128000
   */
  modelInfo(model: string, provider?: string | null): ModelInfo<Value> | undefined;
  /**
   * `litellm.get_llm_provider(model, custom_llm_provider, api_base)`.
   *
   * @returns undefined where LiteLLM raises an error; {@link Lookups.resolveProvider} returns its message
   * @example
   * catalog.providerOf('anthropic/claude-sonnet-4-5'); // { model: 'claude-sonnet-4-5', provider: 'anthropic' }
   */
  providerOf(model: string, query?: ProviderQuery): ProviderMatch | undefined;
  /** Like {@link Lookups.providerOf}, with the message of the error. */
  resolveProvider(model: string, query?: ProviderQuery): ProviderResult;
  /**
   * `litellm.get_supported_openai_params(model, custom_llm_provider)`.
   *
   * @returns a shared array, in LiteLLM's order; undefined where LiteLLM returns None
   * @throws ModelLookupError where LiteLLM's code raises an unexpected error
   */
  supportedParams(model: string, provider?: string | null): readonly string[] | undefined;
  /** Whether a model's info was inferred from its name, because the price list has no entry. Always false for the oldest release. */
  isGeneralized(info: ModelInfo<Value>): boolean;
  /** `litellm.model_cost.get(key)`: the entry of the price list with exactly this key. */
  entry(key: string): Fields<Value> | undefined;
  /**
   * `litellm.models_by_provider[provider]`, in no particular order and empty for an unknown provider. The oldest release lists some
   * models twice, and so does this.
   */
  modelsOf(provider: string): readonly string[];
  /** `get_provider_models(provider)` of the proxy: the models of a wildcard such as `openai/*`; undefined where it returns None. */
  wildcardModels(provider: string): readonly string[] | undefined;
  /** Whether LiteLLM's router accepts deployments of this provider. It raises "Unsupported provider" for others. */
  isProvider(provider: string): boolean;
}

/**
 * The price list in the memory of a running proxy: the list of a release, and the entries that were registered since its start.
 */
export interface PriceBook extends Lookups<EntryValue> {
  /**
   * `litellm.register_model({key: fields})` for each entry: merges the fields, except for null, with the entry that a lookup of the key
   * finds. The work does not depend on how many entries were registered before.
   *
   * @throws ModelLookupError where LiteLLM's code raises an unexpected error
   * @example
   * book.register([['openai/gpt-4o', { input_cost_per_token: 1e-6 }]]);
   */
  register(entries: Iterable<readonly [key: string, fields: Fields<EntryValue>]>, options?: RegisterOptions): void;
  /**
   * LiteLLM's `model_info_with_pricing_overrides(info, prices)`: the info of a model with other prices. A price per token replaces all
   * other prices of its direction; null changes nothing.
   *
   * @param prices in USD
   * @returns undefined where LiteLLM does not know the model
   * @example
   * book.pricedInfo('gpt-4o', null, { input_cost_per_token: 1e-6 })?.['input_cost_per_token']; // 0.000001
   */
  pricedInfo(model: string, provider: string | null, prices: Fields<EntryValue>): Fields<EntryValue> | undefined;
  /** Removes all registered entries. */
  reset(): void;
  /** Increases with every change, so that results of lookups can be cached. */
  readonly version: number;
}

/** What one LiteLLM release knows about models. */
export interface Catalog extends Lookups {
  /** The name of the release: the first two numbers of its version. */
  readonly release: string;
  /** The exact version of LiteLLM that the data comes from. */
  readonly litellmVersion: string;
  /** The names of the fields with prices. */
  readonly pricing: {
    /** Prices that a deployment can set in its `litellm_params`. */
    readonly custom: readonly string[];
    /** Fields that the deployments of a model share. */
    readonly shared: readonly string[];
    /** Fields that LiteLLM derives from the price list. */
    readonly derived: readonly string[];
  };
  /** Returns the names of all providers. */
  providers(): readonly string[];
  /** Returns all keys of the price list, in its order. */
  keys(): readonly string[];
  /** Creates a price list to register entries in. It does not change the catalog or other price books. */
  priceBook(): PriceBook;
}
