import type { Packed } from '../src/store/packed.ts';
import type { JsonValue } from '../src/types.ts';

/** What `oracle/ask.py` says of a release when asked for everything. */
export interface Dump {
  readonly litellm: string;
  readonly entries: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly fields: Packed['fields'];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly byProvider: Readonly<Record<string, readonly string[]>>;
  readonly live: Readonly<Record<string, readonly string[]>>;
  readonly registered: readonly (readonly [
    provider: string,
    mode: string | null,
    list: string,
    key: string,
    name: string,
  ])[];
  readonly tailsNeedSlash: boolean;
  /** The modes that were tried; null for none. */
  readonly modes: readonly (string | null)[];
  readonly wildcard: Readonly<Record<string, readonly string[] | null>>;
  readonly providers: readonly string[];
  readonly basesParsed: readonly string[];
  readonly jsonProviders: readonly (readonly [string, unknown])[];
  readonly endpoints: readonly (readonly [string, string | null])[];
  readonly azure: Readonly<Record<string, string>>;
  readonly generalizations: readonly {
    readonly pattern: string;
    readonly model_info: Readonly<Record<string, JsonValue>>;
    readonly fill_missing_for_providers?: readonly string[];
  }[];
  readonly regions: { readonly cross: readonly string[]; readonly all: readonly string[] };
  readonly pricing: {
    readonly custom: readonly string[];
    readonly shared: readonly string[];
    readonly derived: readonly string[];
  };
  readonly unlisted: { readonly huggingface: Readonly<Record<string, JsonValue>> } & Readonly<
    Record<string, Readonly<Record<string, JsonValue>>>
  >;
  readonly tellsPricesByLength: boolean;
  readonly providerInfo: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
}
