import type { Generalization, Names, Packed, PackedParams } from '../src/store/packed.ts';
import type { JsonValue } from '../src/types.ts';
import type { Dump } from './dump.ts';
import { packJoins } from './pack-joins.ts';

/** The data of a release as the catalog ships it. */
export function pack(profile: string, dump: Dump, params: PackedParams, prefixesWildcards: boolean): Packed {
  refuseUnknown(dump);
  const keys = Object.keys(dump.entries);
  const indices = new Map(keys.map((key, index) => [key, index]));
  const names = (list: readonly string[]): Names => packNames(indices, list);
  const models = Object.fromEntries(
    Object.entries(dump.byProvider).map(([provider, all]) => {
      const lists = dump.live[provider] ?? [];
      const known = new Set(lists.flatMap((list) => dump.lists[list] ?? []));
      const repeated = all.filter((model, at) => all.indexOf(model) !== at);
      const fixed = names([...new Set(all)].filter((model) => !known.has(model)));
      return [provider, repeated.length === 0 ? ([lists, fixed] as const) : ([lists, fixed, names(repeated)] as const)];
    }),
  );
  return {
    profile,
    litellm: dump.litellm,
    keys: packKeys(keys),
    columns: packColumns(Object.values(dump.entries)),
    fields: dump.fields,
    lists: Object.fromEntries(Object.entries(dump.lists).map(([name, list]) => [name, names([...new Set(list)])])),
    models,
    joins: packJoins(dump),
    tailsNeedSlash: dump.tailsNeedSlash,
    wildcards: packWildcards(dump, prefixesWildcards),
    providers: dump.providers,
    basesParsed: dump.basesParsed,
    fileProviders: dump.jsonProviders.map(([slug]) => slug),
    endpoints: dump.endpoints,
    renamed: dump.azure,
    regions: dump.regions,
    generalizations: dump.generalizations.map(packRule),
    unlisted: dump.unlisted,
    providerInfo: dump.providerInfo,
    tellsPricesByLength: dump.tellsPricesByLength,
    pricing: dump.pricing,
    params,
  };
}

/** A release that does what no release did so far needs a look before its data is trusted. */
function refuseUnknown(dump: Dump): void {
  if (Object.keys(dump.aliases).length > 0)
    throw new Error('entries under several keys: the catalog has no such thing');
  const mixed = dump.generalizations.find(
    ({ model_info: info }) => 'litellm_provider' in info && Object.keys(info).length > 1,
  );
  if (mixed !== undefined) throw new Error(`a rule of both kinds: ${mixed.pattern}`);
}

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

export function packColumns(entries: readonly Readonly<Record<string, JsonValue>>[]): Packed['columns'] {
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

export function packNames(indices: ReadonlyMap<string, number>, list: readonly string[]): Names {
  const runs: [number, number][] = [];
  const others: string[] = [];
  for (const at of list.flatMap((name) => indices.get(name) ?? []).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  for (const name of list) if (!indices.has(name)) others.push(name);
  const text = runs.map(([start, end]) =>
    start === end ? start.toString(36) : `${start.toString(36)}-${end.toString(36)}`,
  );
  return others.length === 0 ? [text.join(' ')] : [text.join(' '), others];
}

function packWildcards(dump: Dump, prefixes: boolean): Packed['wildcards'] {
  const special: Record<string, readonly string[] | null> = {};
  for (const [provider, answer] of Object.entries(dump.wildcard)) {
    const models = dump.byProvider[provider];
    const usual = models?.map((model) => (prefixes && !model.includes(provider) ? `${provider}/${model}` : model));
    const isUsual = answer === null ? usual === undefined : usual !== undefined && sorted(usual) === sorted(answer);
    if (!isUsual) special[provider] = answer;
  }
  return special;
}

function sorted(list: readonly string[]): string {
  return [...list].sort().join('\n');
}

/** Python's regular expressions in JavaScript's words: digits of any script, and an end before a last line break. */
function packRule(rule: Dump['generalizations'][number]): Generalization {
  const pattern = rule.pattern.replaceAll('\\d', '\\p{Nd}').replaceAll('.*', '[^\\n]*').replace(/\$$/, '(?=\\n?$)');
  new RegExp(pattern, 'iu');
  const fills = rule.fill_missing_for_providers;
  return fills === undefined ? { pattern, info: rule.model_info } : { pattern, info: rule.model_info, fills };
}
