import type { PackedRelease } from '../src/store/packed.ts';
import type { JsonValue } from '../src/types.ts';

/** The response of `oracle/ask.py` to the operation `dump`: everything that the data of a release is made of. */
export interface Dump {
  readonly version: string;
  readonly entries: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  /** Keys that share an entry with an earlier key. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly fields: PackedRelease['fields'];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly byProvider: Readonly<Record<string, readonly string[]>>;
  /** For each provider, the lists that its models come from while the process runs. */
  readonly live: Readonly<Record<string, readonly string[]>>;
  /** The lists that registered entries were added to. */
  readonly registered: readonly (readonly [
    provider: string,
    mode: string | null,
    list: string,
    key: string,
    name: string,
  ])[];
  readonly failsWithoutSlash: boolean;
  /** The modes of the registered entries; null for an entry without a mode. */
  readonly modes: readonly (string | null)[];
  readonly wildcard: Readonly<Record<string, readonly string[] | null>>;
  readonly providers: readonly string[];
  readonly parsesApiBase: readonly string[];
  readonly jsonProviders: readonly (readonly [string, unknown])[];
  readonly endpoints: readonly (readonly [string, string | null])[];
  readonly azureModels: Readonly<Record<string, string>>;
  readonly fallbackRules: readonly {
    readonly pattern: string;
    readonly model_info: Readonly<Record<string, JsonValue>>;
    readonly fill_missing_for_providers?: readonly string[];
  }[];
  readonly regions: PackedRelease['regions'];
  readonly pricing: PackedRelease['pricing'];
  readonly offlineInfo: PackedRelease['offlineInfo'];
  readonly includesPricesByLength: boolean;
  readonly providerDefaults: PackedRelease['providerDefaults'];
}
