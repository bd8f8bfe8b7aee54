import { getKey, isDict, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import type { RouterFacts } from '../../router/facts.ts';
import { isPrice } from '../../router/is-price.ts';
import type { KnownPrices } from './writes-release.ts';

/** Only the price list sets this field, so an info that has it repeats what a read returned. */
const PRICE_LIST_KEY = 'key';

/** An info without the prices that reads add for display. */
export function withoutDerivedPricing(info: PyDict, facts: RouterFacts): PyDict {
  return pick(info, (field) => field !== 'pricing_overrides' && !isPrice(field, facts));
}

/** A stored info without the prices that it repeats from a read. */
export function withoutEchoedPricing(info: PyDict, facts: RouterFacts): PyDict {
  if (!Object.hasOwn(info, PRICE_LIST_KEY)) return info;
  return pick(info, (field) => !isPrice(field, facts));
}

/**
 * The fields of an info that only repeat the price list.
 *
 * @param model the model whose entry to compare with, besides the entry that the info names itself
 */
export function echoedFields(info: PyDict, model: string | undefined, { prices, catalog }: KnownPrices): Set<string> {
  const echoed = new Set<string>();
  if (!Object.hasOwn(info, PRICE_LIST_KEY)) return echoed;
  const key = getKey(info, PRICE_LIST_KEY);
  const entries: readonly unknown[] = [
    model === undefined ? undefined : prices.modelInfo(model),
    typeof key === 'string' ? catalog.entry(key) : undefined,
  ];
  for (const [field, value] of Object.entries(info)) {
    if (entries.some((entry) => hasValue(entry, field, value))) echoed.add(field);
  }
  return echoed;
}

function hasValue(entry: unknown, field: string, value: PyValue): boolean {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, field)) return false;
  const known = (entry as Readonly<Record<string, PyValue>>)[field];
  return known !== undefined && pyEqual(known, value);
}

/** The model whose prices apply to an info without its own: its base model, otherwise the deployment's model. */
export function pricedModel(info: PyDict, model: PyValue | undefined): string | undefined {
  const base = isDict(info) ? getKey(info, 'base_model') : undefined;
  if (typeof base === 'string') return base;
  return typeof model === 'string' ? model : undefined;
}

function pick(info: PyDict, keeps: (field: string) => boolean): PyDict {
  const kept: PyDict = {};
  for (const [field, value] of Object.entries(info)) if (keeps(field)) setKey(kept, field, value);
  return kept;
}
