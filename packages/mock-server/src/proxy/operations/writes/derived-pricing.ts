import { getKey, isDict, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import { isPrice } from '../../router/is-price.ts';
import type { ProxyState } from '../../state/state.ts';

/** Only what the price list says of a model carries this field: with it, an info is an echo of what a read showed. */
const ECHO = 'key';

/** An info without the prices that reads fill in for display. */
export function withoutDerivedPricing(info: PyDict, state: ProxyState): PyDict {
  return pick(info, (field) => field !== 'pricing_overrides' && !isPrice(field, state.release.router.facts));
}

/** A stored info without the prices it copied from a read. */
export function withoutEchoedPricing(info: PyDict, state: ProxyState): PyDict {
  if (!Object.hasOwn(info, ECHO)) return info;
  return pick(info, (field) => !isPrice(field, state.release.router.facts));
}

/**
 * The fields of an info that say no more than the price list does.
 *
 * @param lookup the model whose entry counts, beside the entry that the info names itself
 */
export function echoedFields(info: PyDict, lookup: string | undefined, state: ProxyState): Set<string> {
  const echoed = new Set<string>();
  if (!Object.hasOwn(info, ECHO)) return echoed;
  const key = getKey(info, ECHO);
  const entries: readonly unknown[] = [
    lookup === undefined ? undefined : state.prices.modelInfo(lookup),
    typeof key === 'string' ? state.catalog.entry(key) : undefined,
  ];
  for (const [field, value] of Object.entries(info)) {
    if (entries.some((entry) => holds(entry, field, value))) echoed.add(field);
  }
  return echoed;
}

function holds(entry: unknown, field: string, value: PyValue): boolean {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, field)) return false;
  const known = (entry as Readonly<Record<string, PyValue>>)[field];
  return known !== undefined && pyEqual(known, value);
}

/** The model whose prices an info falls back to: its base model, else the deployment's own. */
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
