import { isTruthy } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import { withoutRoute } from './bedrock.ts';
import type { LookupContext } from './context.ts';
import { inferCapabilities, isGeneralized } from './fallback-rules.ts';
import { hasValue, mergeFields, omitFields } from './fields.ts';
import { LOGIN_PROVIDERS } from './find-info.ts';
import { matchesProvider } from './matches-provider.ts';
import { modelInfo } from './model-info.ts';
import { TOKEN_COSTS, withoutOverriddenPrices } from './pricing.ts';
import { stripSuffixes } from './spellings.ts';

/** What a registered entry extends. */
export interface RegistrationBase {
  /** The key that the entry is stored under. */
  readonly key: string;
  readonly fields: Entry;
  /** Fields that the registration clears. */
  readonly cleared: Entry;
}

/** Prices of cached tokens, which a registration without them takes from the listed model. */
const CACHE_PRICES: readonly string[] = [
  'cache_creation_input_token_cost',
  'cache_creation_input_token_cost_above_1hr',
  'cache_creation_input_token_cost_above_200k_tokens',
  'cache_read_input_token_cost',
  'cache_read_input_token_cost_above_200k_tokens',
];

/** Prefixes of Bedrock models for cross-region inference. */
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

/** Returns what a registered entry extends: the entry that a lookup of its key finds, or what the release uses instead. */
export function registrationBase(
  context: LookupContext,
  key: string,
  update: Entry,
  provider: string | null,
): RegistrationBase {
  const { behavior, entries } = context;
  if (behavior.registrationBase === 'lookup') {
    const found = modelInfo(context, key, null);
    return { key: keyOf(found, key), fields: found ?? {}, cleared: {} };
  }
  const own = update['litellm_provider'];
  const isOfLoginProvider = [...LOGIN_PROVIDERS].some((name) => own === name || key.startsWith(`${name}/`));
  if (isOfLoginProvider) return extend(context, key, entries.get(key) ?? {}, update);
  const found = modelInfo(context, key, provider);
  if (found !== undefined && !isGeneralized(context, found)) {
    const baseKey = keyOf(found, key);
    return extend(context, baseKey, withoutDefaultCosts(context, key, baseKey, found, update), update);
  }
  const inherit = behavior.registrationBase === 'cache-prices' ? inheritCachePrices : inheritEntry;
  return extend(context, key, inherit(context, key, update), update);
}

function keyOf(found: Entry | undefined, key: string): string {
  const known = found?.['key'];
  return typeof known === 'string' ? known : key;
}

/** Removes the costs of 0 that a lookup adds to an entry without a price. */
function withoutDefaultCosts(
  { entries }: LookupContext,
  key: string,
  baseKey: string,
  fields: Entry,
  update: Entry,
): Entry {
  const entry = entries.get(baseKey) ?? entries.get(key) ?? {};
  return omitFields(
    fields,
    TOKEN_COSTS.filter((field) => !(field in entry || field in update)),
  );
}

function extend({ behavior }: LookupContext, key: string, fields: Entry, update: Entry): RegistrationBase {
  const clearsExplicitPrice =
    behavior.clearsExplicitCachePrice &&
    hasValue(update, 'cache_read_input_token_cost') &&
    !hasValue(update, 'explicit_cache_read_input_token_cost');
  return {
    key,
    fields: fields['litellm_provider'] === null ? omitFields(fields, ['litellm_provider']) : fields,
    cleared: clearsExplicitPrice ? { explicit_cache_read_input_token_cost: null } : {},
  };
}

/** Takes the inferred capabilities of the key, and the cache prices of the listed model without providers, regions and suffixes. */
function inheritCachePrices(context: LookupContext, key: string, update: Entry): Entry {
  const own = update['litellm_provider'] ?? '';
  const segments = key.split('/');
  const candidates: string[] = [];
  for (let index = 0; index < segments.length - 1 && context.data.providers.has(segments[index] ?? ''); index++) {
    candidates.push(segments.slice(index + 1).join('/'));
  }
  const base = candidates.at(-1) ?? key;
  candidates.push(...withoutRegions(base));
  if (typeof own === 'string' && own !== '') {
    const name = stripSuffixes(context, base, own);
    if (name !== base) candidates.push(name);
  }
  const match = candidates.map((name) => context.entries.get(name)).find((entry) => hasProvider(entry));
  const prices = CACHE_PRICES.filter(
    (field) => !hasValue(update, field) && match !== undefined && hasValue(match, field),
  );
  return mergeFields([
    inferCapabilities(context, key) ?? {},
    Object.fromEntries(prices.map((field) => [field, match?.[field] ?? null])),
  ]);
}

function withoutRegions(name: string): string[] {
  return BEDROCK_REGIONS.filter((region) => name.startsWith(region)).map((region) => name.slice(region.length));
}

function hasProvider(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && hasValue(entry, 'litellm_provider');
}

/** Takes the inferred capabilities of the key, and the entry of the listed model without its provider. */
function inheritEntry(context: LookupContext, key: string, update: Entry): Entry {
  const { providers } = context.data;
  const segments = key.split('/');
  const given = update['litellm_provider'];
  const own = isTruthy(given) ? String(given) : '';
  const head = segments[0] ?? '';
  const provider = own || (segments.length > 1 && providers.has(head) ? head : '');
  const last = segments.length - 1;
  const first = segments.slice(0, last).findIndex((segment) => !providers.has(segment));
  const prefixes = first < 0 ? last : first;
  const unprefixed = Array.from({ length: prefixes }, (_, index) => segments.slice(index + 1).join('/'));
  const model = unprefixed.at(-1) ?? key;
  const isBedrock = provider === 'bedrock' || provider === 'bedrock_converse';
  const base = isBedrock ? withoutRoute(context, model) : model;
  const name = provider === '' ? base : stripSuffixes(context, base, provider);
  const candidates = [key, ...unprefixed, base, ...withoutRegions(base), name];
  const match = candidates.find((candidate) => {
    const entry = context.entries.get(candidate);
    return hasProvider(entry) && matchesProvider(context, entry, provider);
  });
  const capabilities = inferCapabilities(context, key) ?? {};
  if (match === undefined) return capabilities;
  const entry = context.entries.get(match) ?? {};
  const isSameRegion = [key, ...unprefixed, base, name].includes(match);
  const fields = isSameRegion ? entry : withoutOverriddenPrices(entry, update);
  return mergeFields([capabilities, omitFields(fields, ['litellm_provider'])]);
}
