import type { PriceBook } from '@litellm-models/catalog';
import { isDict, isTruthy, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import type { RouterFacts } from './facts.ts';

type Prices = PriceBook;

/** The model and provider whose prices a deployment inherits. */
interface Backend {
  readonly model: string;
  readonly provider: string | undefined;
}

const CACHE_FIELDS = [
  'cache_creation_input_token_cost',
  'cache_creation_input_token_cost_above_1hr',
  'cache_creation_input_token_cost_above_200k_tokens',
  'cache_read_input_token_cost',
  'cache_read_input_token_cost_above_200k_tokens',
];

const EXPLICIT_CACHE_FIELD = 'explicit_cache_read_input_token_cost';

function isSet(entry: PyDict, field: string): boolean {
  return Object.hasOwn(entry, field) && entry[field] !== null && entry[field] !== undefined;
}

/** Sets a field that the entry does not have. */
function fill(entry: PyDict, field: string, value: unknown): void {
  if (!isSet(entry, field) && value !== null && value !== undefined) setKey(entry, field, value as PyValue);
}

/**
 * Adds the prices that a deployment inherits from the price list to its entry: all prices if it sets only off-peak prices, the cache prices
 * if it sets a price per input token, the prices of service tiers if it sets a price per token, and the output price if it sets tiered
 * pricing without one.
 */
export function inheritPrices(entry: PyDict, backend: Backend, facts: RouterFacts, prices: Prices): void {
  inheritForOffPeak(entry, backend, prices);
  if (isSet(entry, 'input_cost_per_token')) inheritCachePrices(entry, backend, facts, prices);
  inheritServiceTiers(entry, backend, facts, prices);
  inheritTieredOutput(entry, backend, prices);
}

function inheritForOffPeak(entry: PyDict, backend: Backend, prices: Prices): void {
  if (!isTruthy(entry['off_peak_pricing'])) return;
  const base = ['input_cost_per_token', 'input_cost_per_second', 'cost_per_second', 'tiered_pricing'];
  if (base.some((field) => isSet(entry, field))) return;
  for (const [field, value] of Object.entries(listedEntry(backend, prices) ?? {})) fill(entry, field, value);
}

function inheritCachePrices(entry: PyDict, backend: Backend, facts: RouterFacts, prices: Prices): void {
  const explicit =
    facts.customPricingFields.includes(EXPLICIT_CACHE_FIELD) && !isSet(entry, 'cache_read_input_token_cost');
  const fields = explicit ? [...CACHE_FIELDS, EXPLICIT_CACHE_FIELD] : CACHE_FIELDS;
  if (fields.every((field) => isSet(entry, field))) return;
  const info = prices.modelInfo(backend.model, backend.provider);
  if (info === undefined) return;
  for (const field of fields) fill(entry, field, info[field]);
}

function inheritServiceTiers(entry: PyDict, backend: Backend, facts: RouterFacts, prices: Prices): void {
  if (!isSet(entry, 'input_cost_per_token') && !isSet(entry, 'output_cost_per_token')) return;
  for (const [field, value] of Object.entries(listedEntry(backend, prices) ?? {})) {
    if (facts.serviceTierSuffixes.some((suffix) => field.endsWith(suffix))) fill(entry, field, value);
  }
}

function inheritTieredOutput(entry: PyDict, backend: Backend, prices: Prices): void {
  const tiers = entry['tiered_pricing'];
  if (!Array.isArray(tiers) || tiers.length === 0 || isSet(entry, 'output_cost_per_token')) return;
  if (tiers.every((tier) => isDict(tier) && Object.hasOwn(tier, 'output_cost_per_token'))) return;
  const rate = prices.modelInfo(backend.model, backend.provider)?.output_cost_per_token as PyValue | undefined;
  if (isTruthy(rate)) fill(entry, 'output_cost_per_token', rate);
}

/** Returns the raw entry of the price list that a lookup of the model finds. */
function listedEntry(backend: Backend, prices: Prices): ReturnType<Prices['entry']> {
  const info = prices.modelInfo(backend.model, backend.provider);
  return info === undefined ? undefined : prices.entry(info.key);
}
