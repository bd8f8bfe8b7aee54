import type { FallbackRule, PackedNames, PackedRelease } from '../src/store/packed.ts';
import type { JsonValue } from '../src/types.ts';
import type { Dump } from './dump.ts';
import { packListRules } from './pack-list-rules.ts';

/**
 * Packs the data of a release, without supported parameters.
 *
 * @throws Error for a release with something that no earlier release has
 */
export function pack(release: string, dump: Dump, prefixesWildcardModels: boolean): PackedRelease {
  rejectUnknown(dump);
  const keys = Object.keys(dump.entries);
  const indexes = new Map(keys.map((key, index) => [key, index]));
  const names = (list: readonly string[]): PackedNames => packNames(indexes, list);
  const models = Object.fromEntries(
    Object.entries(dump.byProvider).map(([provider, all]) => {
      const lists = dump.live[provider] ?? [];
      const known = new Set(lists.flatMap((list) => dump.lists[list] ?? []));
      const repeated = all.filter((model, index) => all.indexOf(model) !== index);
      const fixed = names([...new Set(all)].filter((model) => !known.has(model)));
      return [provider, repeated.length === 0 ? ([lists, fixed] as const) : ([lists, fixed, names(repeated)] as const)];
    }),
  );
  return {
    release,
    version: dump.version,
    keys: packKeys(keys),
    columns: packColumns(Object.values(dump.entries)),
    fields: dump.fields,
    lists: Object.fromEntries(Object.entries(dump.lists).map(([name, list]) => [name, names([...new Set(list)])])),
    models,
    listRules: packListRules(dump),
    failsWithoutSlash: dump.failsWithoutSlash,
    wildcards: packWildcards(dump, prefixesWildcardModels),
    providers: dump.providers,
    parsesApiBase: dump.parsesApiBase,
    jsonProviders: dump.jsonProviders.map(([slug]) => slug),
    endpoints: dump.endpoints,
    azureModels: dump.azureModels,
    regions: dump.regions,
    fallbackRules: dump.fallbackRules.map(packRule),
    offlineInfo: dump.offlineInfo,
    providerDefaults: dump.providerDefaults,
    includesPricesByLength: dump.includesPricesByLength,
    pricing: dump.pricing,
    params: { names: [], sets: [], features: [], providers: {} },
  };
}

function rejectUnknown(dump: Dump): void {
  const [alias] = Object.keys(dump.aliases);
  if (alias !== undefined)
    throw new Error(`The key ${alias} shares its entry with another key, which cannot be packed.`);
  const mixed = dump.fallbackRules.find(
    ({ model_info: info }) => 'litellm_provider' in info && Object.keys(info).length > 1,
  );
  if (mixed !== undefined) throw new Error(`The rule ${mixed.pattern} is for a provider and for capabilities.`);
}

/** Packs keys as `unpackKeys` reads them. */
export function packKeys(keys: readonly string[]): (string | number)[] {
  const packed: (string | number)[] = [];
  let last = '';
  let shared = 0;
  for (const key of keys) {
    let same = 0;
    while (same < key.length && key[same] === last[same]) same++;
    if (same !== shared) packed.push(same);
    packed.push(key.slice(same));
    shared = same;
    last = key;
  }
  return packed;
}

/** Packs entries as `unpackEntries` reads them. */
export function packColumns(entries: readonly Readonly<Record<string, JsonValue>>[]): PackedRelease['columns'] {
  const columns: Record<string, [JsonValue[], string]> = {};
  for (const field of new Set(entries.flatMap((entry) => Object.keys(entry)))) {
    const values = new Map<string, number>();
    const runs: { value: string; count: number }[] = [];
    for (const entry of entries) {
      const text = JSON.stringify(entry[field]);
      if (text !== undefined && !values.has(text)) values.set(text, values.size);
      const value = text === undefined ? '' : (values.get(text) ?? 0).toString(36);
      const last = runs.at(-1);
      if (last?.value === value) last.count++;
      else runs.push({ value, count: 1 });
    }
    if (runs.at(-1)?.value === '') runs.pop();
    columns[field] = [
      [...values.keys()].map((text) => JSON.parse(text) as JsonValue),
      runs.map(({ value, count }) => (count === 1 ? value : `${value}*${count.toString(36)}`)).join(' '),
    ];
  }
  return columns;
}

/** Packs a list of names as `unpackNames` reads it. */
export function packNames(indexes: ReadonlyMap<string, number>, list: readonly string[]): PackedNames {
  const ranges: [number, number][] = [];
  const others: string[] = [];
  for (const index of list.flatMap((name) => indexes.get(name) ?? []).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else ranges.push([index, index]);
  }
  for (const name of list) if (!indexes.has(name)) others.push(name);
  const text = ranges.map(([start, end]) =>
    start === end ? start.toString(36) : `${start.toString(36)}-${end.toString(36)}`,
  );
  return others.length === 0 ? [text.join(' ')] : [text.join(' '), others];
}

/** Returns the wildcards that do not match the models of their provider. */
function packWildcards(dump: Dump, prefixesModels: boolean): PackedRelease['wildcards'] {
  const special: Record<string, readonly string[] | null> = {};
  for (const [provider, matched] of Object.entries(dump.wildcard)) {
    const models = dump.byProvider[provider];
    const usual = models?.map((model) =>
      prefixesModels && !model.includes(provider) ? `${provider}/${model}` : model,
    );
    const isUsual = matched === null ? usual === undefined : usual !== undefined && sorted(usual) === sorted(matched);
    if (!isUsual) special[provider] = matched;
  }
  return special;
}

function sorted(list: readonly string[]): string {
  return [...list].sort().join('\n');
}

/** Converts a pattern of Python's `re` to JavaScript: `\d` matches digits of any script, `$` also matches before a last line break. */
function packRule(rule: Dump['fallbackRules'][number]): FallbackRule {
  const pattern = rule.pattern.replaceAll('\\d', '\\p{Nd}').replaceAll('.*', '[^\\n]*').replace(/\$$/, '(?=\\n?$)');
  new RegExp(pattern, 'iu');
  const completes = rule.fill_missing_for_providers;
  return completes === undefined ? { pattern, info: rule.model_info } : { pattern, info: rule.model_info, completes };
}
