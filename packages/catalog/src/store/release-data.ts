import type { Fields, JsonValue } from '../types.ts';
import { ShippedEntries } from './entries.ts';
import { NameLists } from './lists.ts';
import type { JoinRule, Packed, PackedParams, ParamTree } from './packed.ts';
import { unpackEntries, unpackKeys, unpackNames } from './unpack.ts';

/** A rule for models that the price list does not hold, ready to match. */
export interface CompiledRule {
  readonly pattern: RegExp;
  readonly info: Fields;
  readonly fills: ReadonlySet<string>;
}

/** The data of one release, unpacked. */
export interface Release {
  readonly profile: string;
  readonly litellm: string;
  readonly keys: readonly string[];
  readonly entries: ShippedEntries;
  readonly fields: Packed['fields'];
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** provider → lists its models come from, and names in none of them. */
  readonly models: ReadonlyMap<
    string,
    { readonly lists: readonly string[]; readonly fixed: readonly string[]; readonly repeated: readonly string[] }
  >;
  readonly joins: readonly JoinRule[];
  readonly tailsNeedSlash: boolean;
  readonly wildcards: ReadonlyMap<string, readonly string[] | null>;
  readonly providers: ReadonlySet<string>;
  readonly basesParsed: ReadonlySet<string>;
  readonly fileProviders: ReadonlySet<string>;
  readonly unlisted: Packed['unlisted'];
  readonly providerInfo: ReadonlyMap<string, Fields>;
  readonly tellsPricesByLength: boolean;
  readonly endpoints: Packed['endpoints'];
  readonly renamed: ReadonlyMap<string, string>;
  readonly crossRegions: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly routing: readonly { readonly pattern: RegExp; readonly provider: string }[];
  readonly capabilities: readonly CompiledRule[];
  readonly pricing: Packed['pricing'];
  readonly params: ParamRules;
}

/** How a provider's parameters follow from features of the model. */
export interface ParamRules {
  readonly sets: readonly (readonly string[])[];
  readonly features: readonly string[];
  readonly providers: ReadonlyMap<string, ParamTree>;
}

/** The provider stands in a rule of its own; all other rules are about what the model can do. */
const PROVIDER = 'litellm_provider';

/** Unpacks the generated data of one release; some tens of milliseconds, so callers keep the result. */
export function unpackRelease(packed: Packed): Release {
  const keys = unpackKeys(packed.keys);
  const rules = packed.generalizations.map(({ pattern, info, fills = [] }) => ({
    pattern: new RegExp(pattern, 'iu'),
    info: withoutPrototype(info),
    fills: new Set(fills),
  }));
  return {
    profile: packed.profile,
    litellm: packed.litellm,
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
    joins: packed.joins,
    tailsNeedSlash: packed.tailsNeedSlash,
    wildcards: new Map(Object.entries(packed.wildcards)),
    providers: new Set(packed.providers),
    basesParsed: new Set(packed.basesParsed),
    fileProviders: new Set(packed.fileProviders),
    unlisted: packed.unlisted,
    providerInfo: new Map(Object.entries(packed.providerInfo)),
    tellsPricesByLength: packed.tellsPricesByLength,
    endpoints: packed.endpoints,
    renamed: new Map(Object.entries(packed.renamed)),
    crossRegions: new Set(packed.regions.cross),
    regions: new Set(packed.regions.all),
    routing: rules.flatMap(({ pattern, info }) => {
      const provider = info[PROVIDER];
      return typeof provider === 'string' ? [{ pattern, provider }] : [];
    }),
    capabilities: rules.filter(({ info }) => !(PROVIDER in info)),
    pricing: packed.pricing,
    params: unpackParams(packed.params),
  };
}

function withoutPrototype(fields: Fields): Fields {
  return Object.assign(Object.create(null) as Record<string, JsonValue>, fields);
}

function unpackParams({ names, sets, features, providers }: PackedParams): ParamRules {
  return {
    sets: sets.map((set) => (set === '' ? [] : set.split(' ')).map((at) => names[Number.parseInt(at, 36)] ?? '')),
    features,
    providers: new Map(Object.entries(providers)),
  };
}
