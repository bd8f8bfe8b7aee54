import type { Fields, JsonValue } from '../types.ts';
import { type Endpoint, unpackEndpoints } from './endpoints.ts';
import { ShippedEntries } from './entries.ts';
import { NameLists } from './lists.ts';
import type { ListRule, PackedParams, PackedRelease, ParamTree } from './packed.ts';
import { unpackEntries, unpackKeys, unpackNames } from './unpack.ts';

/** A fallback rule for capabilities. */
export interface CapabilityRule {
  readonly pattern: RegExp;
  readonly info: Fields;
  /** Providers whose entries get the fields too. */
  readonly completes: ReadonlySet<string>;
}

/** The unpacked data of a release. {@link PackedRelease} describes the fields that have the same name. */
export interface ReleaseData {
  readonly release: string;
  readonly version: string;
  readonly keys: readonly string[];
  readonly entries: ShippedEntries;
  readonly fields: PackedRelease['fields'];
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  readonly models: ReadonlyMap<
    string,
    { readonly lists: readonly string[]; readonly fixed: readonly string[]; readonly repeated: readonly string[] }
  >;
  readonly listRules: readonly ListRule[];
  readonly failsWithoutSlash: boolean;
  readonly wildcards: ReadonlyMap<string, readonly string[] | null>;
  readonly providers: ReadonlySet<string>;
  readonly parsesApiBase: ReadonlySet<string>;
  readonly jsonProviders: ReadonlySet<string>;
  readonly offlineInfo: PackedRelease['offlineInfo'];
  readonly providerDefaults: ReadonlyMap<string, Fields>;
  readonly includesPricesByLength: boolean;
  readonly endpoints: readonly Endpoint[];
  readonly azureModels: ReadonlyMap<string, string>;
  readonly crossRegions: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** The fallback rules for providers. */
  readonly providerRules: readonly { readonly pattern: RegExp; readonly provider: string }[];
  /** The fallback rules for capabilities. */
  readonly capabilityRules: readonly CapabilityRule[];
  readonly pricing: PackedRelease['pricing'];
  readonly params: ParamRules;
}

/** Which parameters each provider supports. */
export interface ParamRules {
  readonly sets: readonly (readonly string[])[];
  readonly features: readonly string[];
  readonly providers: ReadonlyMap<string, ParamTree>;
}

const PROVIDER = 'litellm_provider';

/** Unpacks the data of a release. It takes some tens of milliseconds. */
export function unpackRelease(packed: PackedRelease): ReleaseData {
  const keys = unpackKeys(packed.keys);
  const rules = packed.fallbackRules.map(({ pattern, info, completes = [] }) => ({
    pattern: new RegExp(pattern, 'iu'),
    info: withoutPrototype(info),
    completes: new Set(completes),
  }));
  return {
    release: packed.release,
    version: packed.version,
    keys,
    entries: new ShippedEntries(unpackEntries(keys, packed.columns)),
    fields: packed.fields,
    lists: NameLists.unpack(keys, packed.lists),
    models: new Map(
      Object.entries(packed.models).map(([name, [lists, fixed, repeated]]) => [
        name,
        { lists, fixed: unpackNames(keys, fixed), repeated: repeated === undefined ? [] : unpackNames(keys, repeated) },
      ]),
    ),
    listRules: packed.listRules,
    failsWithoutSlash: packed.failsWithoutSlash,
    wildcards: new Map(Object.entries(packed.wildcards)),
    providers: new Set(packed.providers),
    parsesApiBase: new Set(packed.parsesApiBase),
    jsonProviders: new Set(packed.jsonProviders),
    offlineInfo: packed.offlineInfo,
    providerDefaults: new Map(Object.entries(packed.providerDefaults)),
    includesPricesByLength: packed.includesPricesByLength,
    endpoints: unpackEndpoints(packed.endpoints),
    azureModels: new Map(Object.entries(packed.azureModels)),
    crossRegions: new Set(packed.regions.cross),
    regions: new Set(packed.regions.all),
    providerRules: rules.flatMap(({ pattern, info }) => {
      const provider = info[PROVIDER];
      return typeof provider === 'string' ? [{ pattern, provider }] : [];
    }),
    capabilityRules: rules.filter(({ info }) => !(PROVIDER in info)),
    pricing: packed.pricing,
    params: unpackParams(packed.params),
  };
}

function withoutPrototype(fields: Fields): Fields {
  return Object.assign(Object.create(null) as Record<string, JsonValue>, fields);
}

function unpackParams({ names, sets, features, providers }: PackedParams): ParamRules {
  return {
    sets: sets.map((set) => (set === '' ? [] : set.split(' ')).map((index) => names[Number.parseInt(index, 36)] ?? '')),
    features,
    providers: new Map(Object.entries(providers)),
  };
}
