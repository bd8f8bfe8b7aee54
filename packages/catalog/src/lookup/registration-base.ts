import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { withoutRoute } from './bedrock.ts';
import { infoWithParams } from './full-info.ts';
import { capabilitiesOf, isGeneralized, merged } from './generalize.ts';
import { isEntryOf } from './match.ts';
import { stripped } from './names.ts';
import { isGiven, TOKEN_COSTS, withoutOverridden } from './priced.ts';
import { isTrue } from './python.ts';

/** What a registered entry is written over. */
export interface BaseEntry {
  readonly key: string;
  readonly fields: Fields<unknown>;
  /** Fields that the registration makes void. */
  readonly cleared: Fields<unknown>;
}

const LOG_IN: readonly string[] = ['github_copilot', 'chatgpt'];
/** Prices of cached tokens, which a registration without them takes from the listed model. */
const CACHE_PRICES: readonly string[] = [
  'cache_creation_input_token_cost',
  'cache_creation_input_token_cost_above_1hr',
  'cache_creation_input_token_cost_above_200k_tokens',
  'cache_read_input_token_cost',
  'cache_read_input_token_cost_above_200k_tokens',
];
const BEDROCK_REGIONS: readonly string[] = [
  'us.',
  'eu.',
  'apac.',
  'jp.',
  'au.',
  'us-gov.',
  'global.',
  'ap-northeast-1.',
];

/** The entry that a registration extends: what a look-up of its key finds, by the release's rules. */
export function baseEntry(shelf: Shelf, key: string, value: Fields<unknown>, provider: string | null): BaseEntry {
  const { behaviour, entries } = shelf;
  if (behaviour.registers === 'merge') {
    const found = infoWithParams(shelf, key, null);
    return { key: textKey(found, key), fields: found ?? {}, cleared: {} };
  }
  const own = value['litellm_provider'];
  if ((typeof own === 'string' && LOG_IN.includes(own)) || LOG_IN.some((name) => key.startsWith(`${name}/`))) {
    return over(shelf, key, entries.get(key) ?? {}, value);
  }
  const found = infoWithParams(shelf, key, provider);
  if (found !== undefined && !isGeneralized(shelf, found)) {
    const baseKey = textKey(found, key);
    return over(shelf, baseKey, withoutFilledCosts(shelf, key, baseKey, found, value), value);
  }
  const fields = behaviour.registers === 'inherit' ? cachePrices(shelf, key, value) : inherited(shelf, key, value);
  return over(shelf, key, fields, value);
}

function textKey(found: Fields<unknown> | undefined, key: string): string {
  const known = found?.['key'];
  return typeof known === 'string' ? known : key;
}

/** Costs that a look-up fills in as 0 are not written back. */
function withoutFilledCosts(
  { entries }: Shelf,
  key: string,
  baseKey: string,
  fields: Fields<unknown>,
  value: Fields<unknown>,
): Fields<unknown> {
  const raw = entries.get(baseKey) ?? entries.get(key) ?? {};
  const filled = TOKEN_COSTS.filter((field) => !(field in raw || field in value));
  return without(fields, filled);
}

/** A base without an unknown provider, and without the explicit price that a new cache price replaces. */
function over({ behaviour }: Shelf, key: string, fields: Fields<unknown>, value: Fields<unknown>): BaseEntry {
  const replacesExplicit =
    behaviour.registers === 'replace' &&
    isGiven(value, 'cache_read_input_token_cost') &&
    !isGiven(value, 'explicit_cache_read_input_token_cost');
  return {
    key,
    fields: fields['litellm_provider'] === null ? without(fields, ['litellm_provider']) : fields,
    cleared: replacesExplicit ? { explicit_cache_read_input_token_cost: null } : {},
  };
}

function without(fields: Fields<unknown>, left: readonly string[]): Fields<unknown> {
  const kept = merged([fields]) as Record<string, unknown>;
  for (const field of left) delete kept[field];
  return kept;
}

/** 1.106: what rules say of the key, and cache prices of the listed model behind prefixes and regions. */
function cachePrices(shelf: Shelf, key: string, value: Fields<unknown>): Fields<unknown> {
  const own = value['litellm_provider'] ?? '';
  const segments = key.split('/');
  const candidates: string[] = [];
  for (let at = 0; at < segments.length - 1 && shelf.release.providers.has(segments[at] ?? ''); at++) {
    candidates.push(segments.slice(at + 1).join('/'));
  }
  const base = candidates.at(-1) ?? key;
  candidates.push(...withoutRegions(base));
  if (typeof own === 'string' && own !== '') {
    const name = stripped(shelf, base, own);
    if (name !== base) candidates.push(name);
  }
  const match = candidates.map((name) => shelf.entries.get(name)).find((entry) => hasProvider(entry));
  const prices = CACHE_PRICES.filter((field) => !isGiven(value, field) && match !== undefined && isGiven(match, field));
  return merged([
    capabilitiesOf(shelf, key) ?? {},
    Object.fromEntries(prices.map((field) => [field, match?.[field] ?? null])),
  ]);
}

function withoutRegions(name: string): string[] {
  return BEDROCK_REGIONS.filter((region) => name.startsWith(region)).map((region) => name.slice(region.length));
}

function hasProvider(entry: Fields<unknown> | undefined): entry is Fields<unknown> {
  return entry !== undefined && entry['litellm_provider'] !== undefined && entry['litellm_provider'] !== null;
}

/** 1.109: what rules say of the key, and the whole entry of the listed model, but for its provider. */
function inherited(shelf: Shelf, key: string, value: Fields<unknown>): Fields<unknown> {
  const { providers } = shelf.release;
  const segments = key.split('/');
  const given = value['litellm_provider'];
  const own = isTrue(given) ? String(given) : '';
  const head = segments[0] ?? '';
  const provider = own || (segments.length > 1 && providers.has(head) ? head : '');
  const last = segments.length - 1;
  const first = segments.slice(0, last).findIndex((segment) => !providers.has(segment));
  const prefixes = first < 0 ? last : first;
  const behind = Array.from({ length: prefixes }, (_, at) => segments.slice(at + 1).join('/'));
  const prefixFree = behind.at(-1) ?? key;
  const isBedrock = provider === 'bedrock' || provider === 'bedrock_converse';
  const base = isBedrock ? withoutRoute(shelf, prefixFree) : prefixFree;
  const name = provider === '' ? base : stripped(shelf, base, provider);
  const rows = [key, ...behind, base, name];
  const candidates = [key, ...behind, base, ...withoutRegions(base), name];
  const match = candidates.find((candidate) => {
    const entry = shelf.entries.get(candidate);
    return hasProvider(entry) && isEntryOf(shelf, entry, provider);
  });
  const rules = capabilitiesOf(shelf, key) ?? {};
  if (match === undefined) return rules;
  const entry = shelf.entries.get(match) ?? {};
  const fields = rows.includes(match) ? entry : withoutOverridden(entry, value);
  return merged([rules, Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'litellm_provider'))]);
}
