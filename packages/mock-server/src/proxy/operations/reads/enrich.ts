import type { EntryValue, ModelInfo, PriceBook } from '@litellm-models/catalog';
import { isTruthy, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import type { RouterDeployment } from '../../router/deployment.ts';
import { idOf } from '../../router/deployment.ts';
import type { RouterFacts } from '../../router/facts.ts';
import { withOverrides } from './pricing-overrides.ts';
import type { ReadsRelease } from './reads-release.ts';

type Prices = PriceBook;
type Info = ModelInfo<EntryValue>;

/** The price list's info on a deployment, found by its base model, by its model string, or by the last part of that. */
function listedInfo(deployment: RouterDeployment, release: ReadsRelease, prices: Prices): Info | undefined {
  const model = String(deployment.litellm_params['model']);
  const base = deployment.model_info['base_model'];
  const byBase = model.includes('azure') || (release.looksUpBaseModel && isTruthy(base));
  const first = byBase ? (typeof base === 'string' ? prices.modelInfo(base) : undefined) : prices.modelInfo(model);
  if (first !== undefined) return first;
  const parts = model.split('/');
  return prices.modelInfo(model) ?? prices.modelInfo(parts.at(-1) ?? model, parts[0]);
}

/** Whether the price list has entries for the keys, and none of them has a price per token. */
export function omitsTokenPrice(prices: Prices, keys: readonly (string | undefined)[]): boolean {
  const entries = keys
    .map((key) => (key === undefined ? undefined : prices.entry(key)))
    .filter((entry) => entry !== undefined);
  const priced = (entry: object): boolean =>
    Object.hasOwn(entry, 'input_cost_per_token') || Object.hasOwn(entry, 'output_cost_per_token');
  return entries.length > 0 && !entries.some(priced);
}

/** A deployment's info as a read returns it: its own fields first, then the other fields of the price list. */
export function enrichedInfo(
  deployment: RouterDeployment,
  release: ReadsRelease,
  facts: RouterFacts,
  prices: Prices,
): PyDict {
  const listed = listedInfo(deployment, release, prices);
  const { model_info: own, litellm_params: params } = deployment;
  const info: PyDict = release.showsPricingOverrides ? withOverrides(own, params, facts) : { ...own };
  const unpriced = release.showsPricingOverrides && omitsTokenPrice(prices, [idOf(deployment), listed?.key]);
  for (const [field, value] of Object.entries(listed ?? {})) {
    if (Object.hasOwn(info, field)) continue;
    const hidden = unpriced && (field === 'input_cost_per_token' || field === 'output_cost_per_token');
    setKey(info, field, hidden ? null : (value as PyValue));
  }
  return info;
}
