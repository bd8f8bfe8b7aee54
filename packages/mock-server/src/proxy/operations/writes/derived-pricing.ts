import { getKey, isDict, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import { isPrice, type RouterFacts } from '../../router/facts.ts';
import type { KnownPrices } from './writes-release.ts';

/** Only the price list has this field, so an info with it repeats the response of a read. */
const PRICE_LIST_KEY = 'key';

/** Returns an info without prices, which reads add from the price list and from the parameters. */
export function withoutDerivedPricing(info: PyDict, facts: RouterFacts): PyDict {
  return pick(info, (field) => field !== 'pricing_overrides' && !isPrice(field, facts));
}

/** Returns a stored info without prices if it repeats the response of a read. */
export function withoutEchoedPricing(info: PyDict, facts: RouterFacts): PyDict {
  if (!Object.hasOwn(info, PRICE_LIST_KEY)) return info;
  return pick(info, (field) => !isPrice(field, facts));
}

/**
 * Returns the fields of an info that only repeat the price list.
 *
 * @param model the model with whose entry to compare; the entry that the info names is compared too
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

/** Returns the model whose prices apply to an info without prices: its base model, or else the deployment's model. */
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
