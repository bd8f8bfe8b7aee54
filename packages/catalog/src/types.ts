/** A value as JSON knows it; prices are US dollars, limits are tokens unless a field's name says otherwise. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * The fields of one entry of the price list, or of one model's info. Objects made by the catalog have no prototype, so a field may have any name.
 * `V` is what registered entries may hold beside JSON (a mock that tells `1` from `1.0` has values of its own).
 */
export type Fields<V = JsonValue> = { readonly [field: string]: V | JsonValue };

/**
 * What the proxy says of a model: every field its release knows, `null` where the price list is silent.
 * The named ones are on every model; all others (`input_cost_per_audio_token`, `supports_vision` …) are read by name.
 */
export interface ModelInfo<V = JsonValue> {
  /** The key of the price list which answered; for `openai/gpt-4o` this is `gpt-4o`. */
  readonly key: string;
  /** The provider the list names, or the one asked for where the list names none. */
  readonly litellm_provider: V | JsonValue;
  /** `chat`, `completion`, `embedding`, `image_generation`, … or `null`. */
  readonly mode: V | JsonValue;
  /** Tokens. */
  readonly max_tokens: V | JsonValue;
  /** Tokens. */
  readonly max_input_tokens: V | JsonValue;
  /** Tokens. */
  readonly max_output_tokens: V | JsonValue;
  /** US dollars for one token; `0` where the list has no price. */
  readonly input_cost_per_token: V | JsonValue;
  /** US dollars for one token; `0` where the list has no price. */
  readonly output_cost_per_token: V | JsonValue;
  /** The OpenAI parameters which the provider takes for this model, in the proxy's order; `null` where the proxy does not know. */
  readonly supported_openai_params: readonly string[] | null;
  readonly [field: string]: V | JsonValue;
}

/** Which provider serves a model string, and what the provider is sent as the model's name. */
export interface ProviderMatch {
  /** The name as it is sent to the provider: `gpt-4o` for `openai/gpt-4o`. */
  readonly model: string;
  /** LiteLLM's name of the provider: `openai`, `vertex_ai`, …; null where it knows the host of `apiBase` but no provider for it. */
  readonly provider: string | null;
}

/** What else a deployment says of its provider. */
export interface ProviderQuery {
  /** `custom_llm_provider` of the deployment. */
  readonly provider?: string | null | undefined;
  /** `api_base` of the deployment: known OpenAI-compatible hosts decide the provider. */
  readonly apiBase?: string | null | undefined;
}

/** The answer of {@link Lookups.resolveProvider}: a match, or the message of the error the proxy raises. */
export type ProviderResult = ({ readonly ok: true } & ProviderMatch) | { readonly ok: false; readonly message: string };

/** Options of {@link PriceBook.register}. */
export interface RegisterOptions {
  /** Only an existing entry of this provider is extended (1.106 and later; ignored before). */
  readonly provider?: string | null | undefined;
  /** The key is a model's name and joins its provider's list of models: true unless said (1.109 and later register ids with false). */
  readonly listed?: boolean | undefined;
}

/** The look-ups that a catalog and a price book share. */
export interface Lookups<V = JsonValue> {
  /** What `litellm.get_model_info(model, custom_llm_provider)` returns; `undefined` where it raises "isn't mapped yet". A fresh object. */
  modelInfo(model: string, provider?: string | null): ModelInfo<V> | undefined;
  /** What `litellm.get_llm_provider(model, custom_llm_provider, api_base)` says, or `undefined` where it raises. */
  providerOf(model: string, query?: ProviderQuery): ProviderMatch | undefined;
  /** As {@link Lookups.providerOf}, with the text of the error. */
  resolveProvider(model: string, query?: ProviderQuery): ProviderResult;
  /** What `litellm.get_supported_openai_params(model, custom_llm_provider)` returns (a fresh array is not made: do not change it), `undefined` for its None. */
  supportedParams(model: string, provider?: string | null): readonly string[] | undefined;
  /** Whether an info came from a rule for unlisted models rather than from an entry (never before 1.106). */
  isGeneralized(info: ModelInfo<V>): boolean;
  /** The raw entry of the price list under exactly this key (`litellm.model_cost.get(key)`). */
  entry(key: string): Fields<V> | undefined;
  /** `litellm.models_by_provider[provider]`, in no particular order; 1.71 tells some names twice, and so does this. Empty for a provider without a list. */
  modelsOf(provider: string): readonly string[];
  /** What a wildcard route of this provider stands for (the proxy's `get_provider_models`); `undefined` for its None. */
  wildcardModels(provider: string): readonly string[] | undefined;
  /** Whether the router takes a deployment of this provider ("Unsupported provider" otherwise). */
  isProvider(provider: string): boolean;
}

/** The price list of one release with what was registered at run time on top, as in the memory of a running proxy. */
export interface PriceBook<V = JsonValue> extends Lookups<V> {
  /** `litellm.register_model({key: fields})`: merges the fields (nulls skipped) with what a look-up of the key finds. */
  register(entries: Iterable<readonly [key: string, fields: Fields<V>]>, options?: RegisterOptions): void;
  /**
   * `model_info_with_pricing_overrides`: what {@link Lookups.modelInfo} says of a model, with these prices (nulls skipped) over it.
   * A flat price (USD per token) replaces every other price of its direction. `undefined` where nothing is known of the model.
   *
   * @example book.pricedInfo('gpt-4o', null, { input_cost_per_token: 1e-6 })?.['input_cost_per_token'] // 0.000001
   */
  pricedInfo(model: string, provider: string | null, prices: Fields<V>): Fields<V> | undefined;
  /** Back to the list as shipped. */
  reset(): void;
  /** Grows with every change: a key for caches over look-ups. */
  readonly version: number;
}

/** How a price book makes numbers of text where the proxy does (`"1e-6"`): plain numbers unless said. */
export interface NumberMakers<V> {
  readonly float: (value: number) => V | JsonValue;
  readonly int: (value: bigint) => V | JsonValue;
}

/** What one LiteLLM release knows of models. */
export interface Catalog extends Lookups {
  /** `1.106`. */
  readonly profile: string;
  /** The release the data was taken from: `1.106.2`. */
  readonly litellm: string;
  /** Which fields are prices: those a deployment may set, those shared by deployments of one model, those derived from the list. */
  readonly pricing: {
    readonly custom: readonly string[];
    readonly shared: readonly string[];
    readonly derived: readonly string[];
  };
  /** Every provider's name that release knows. */
  providers(): readonly string[];
  /** Every key of the price list, in its order. */
  keys(): readonly string[];
  /** A new overlay to register prices in; as many as wanted, each apart. */
  priceBook<V = JsonValue>(numbers?: Partial<NumberMakers<V>>): PriceBook<V>;
}
