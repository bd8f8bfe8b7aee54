import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment } from '../../router/deployment.ts';
import type { Router } from '../../router/router.ts';
import { omitsTokenPrice } from './enrich.ts';
import { fromNumberText } from './operators.ts';
import type { ReadsRelease } from './reads-release.ts';

/** Merges one dict over another, without its nulls. */
function overlay(base: PyDict, over: PyDict, release: ReadsRelease): PyDict {
  const merged: PyDict = { ...base };
  for (const [field, value] of Object.entries(over)) {
    if (value === null) continue;
    const below = merged[field];
    if (!release.mergesNestedPrices) setKey(merged, field, value);
    else if (typeof value === 'string') setKey(merged, field, fromNumberText(value));
    else setKey(merged, field, isDict(value) && isDict(below) ? { ...below, ...value } : value);
  }
  return merged;
}

/**
 * The info that a group uses of a deployment: the price list's entry of its model, overwritten by what was registered for the deployment.
 * Undefined where there is neither.
 */
export function deploymentModelInfo(
  deployment: RouterDeployment,
  router: Router,
  release: ReadsRelease,
): PyDict | undefined {
  const { prices } = router;
  const own = prices.entry(idOf(deployment)) as PyDict | undefined;
  const listed = prices.modelInfo(String(deployment.litellm_params['model'])) as PyDict | undefined;
  if (!release.groupsKnowRegisteredModels)
    return listed === undefined ? undefined : overlay(listed, own ?? {}, release);
  const baseModel = own?.['base_model'];
  const base = typeof baseModel === 'string' ? (prices.modelInfo(baseModel) as PyDict | undefined) : undefined;
  const custom = own !== undefined && base !== undefined ? overlay(base, own, release) : own;
  const info = listed === undefined ? custom : custom === undefined ? listed : overlay(listed, custom, release);
  if (info === undefined) return undefined;
  const keys = [idOf(deployment), textKey(listed), textKey(base)];
  return omitsTokenPrice(prices, keys) ? { ...info, input_cost_per_token: null, output_cost_per_token: null } : info;
}

function textKey(info: PyDict | undefined): string | undefined {
  const key: PyValue | undefined = info?.['key'];
  return typeof key === 'string' ? key : undefined;
}
