import { getKey, type PyDict, pyEqual, setKey } from '@litellm-models/python-semantics';
import type { RouterFacts } from '../../router/facts.ts';
import { decrypted } from '../../state/model-row.ts';
import { memberRouterFlag } from './auto-router.ts';
import { removedParams } from './body-fields.ts';
import { echoedFields, pricedModel, withoutDerivedPricing, withoutEchoedPricing } from './derived-pricing.ts';
import type { InfoMerge } from './writes-release.ts';

/** Prices that are in both parameters and info. A null in either removes the price from both. */
const MIRRORED = [
  'input_cost_per_token',
  'output_cost_per_token',
  'input_cost_per_character',
  'output_cost_per_character',
  'cache_read_input_token_cost',
  'cache_creation_input_token_cost',
  'tiered_pricing',
];
const CLEARABLE = new Set([...MIRRORED, 'cache_control_injection_points', 'litellm_credential_name']);
const CLEARABLE_PARAMS = new Set(['auto_router_routing_compression', 'auto_router_model_compression']);

/** Overwrites the stored info with every field of the patch, including a generated id. */
export function overwriteInfo({ patch, info, dates }: InfoMerge): void {
  const given: PyDict = patch.model('model_info')?.dump({ excludeNone: true, mode: dates }) ?? {};
  for (const [key, value] of Object.entries(given)) setKey(info, key, value);
}

/** Merges the patch's info into the stored one, without prices that only repeat a read. A null removes a price. */
export function mergeInfo(merge: InfoMerge, facts: RouterFacts): void {
  const { row, patch, params, info, dates } = merge;
  const kept = withoutEchoedPricing(info, facts);
  for (const key of Object.keys(info)) if (!Object.hasOwn(kept, key)) delete info[key];
  const given = patch.model('model_info');
  if (given) {
    const incoming = given.dump({ excludeNone: true, mode: dates });
    const model = decrypted(row, getKey(row.params, 'model'));
    const echoed = echoedFields(incoming, pricedModel(incoming, model), merge);
    for (const [key, value] of Object.entries(withoutDerivedPricing(incoming, facts))) {
      if (!echoed.has(key)) setKey(info, key, value);
    }
    for (const key of echoed) {
      const own = getKey(info, key);
      if (own !== undefined && !pyEqual(own, incoming[key] ?? null)) delete info[key];
    }
  }
  clearNulls(merge, params, info);
  const flag = memberRouterFlag({ ...merge, model: patch });
  if (flag !== undefined) setKey(info, 'member_auto_router', flag);
}

function clearNulls({ patch }: InfoMerge, params: PyDict, info: PyDict): void {
  const givenParams = patch.model('litellm_params');
  for (const field of givenParams?.fieldsSet ?? []) {
    if (givenParams?.get(field) !== null) continue;
    if (CLEARABLE.has(field)) {
      delete params[field];
      delete info[field];
    } else if (CLEARABLE_PARAMS.has(field)) delete params[field];
  }
  const givenInfo = patch.model('model_info');
  for (const field of givenInfo?.fieldsSet ?? []) {
    if (givenInfo?.get(field) !== null || !MIRRORED.includes(field)) continue;
    delete params[field];
    delete info[field];
  }
}

/** Merges as {@link mergeInfo}, then removes the parameters in `litellm_params_to_remove`. */
export function mergeAndRemove(merge: InfoMerge, facts: RouterFacts): void {
  mergeInfo(merge, facts);
  for (const field of removedParams(merge.patch)) {
    delete merge.params[field];
    const price = withoutDerivedPricing({ [field]: null }, facts);
    if (!Object.hasOwn(price, field)) delete merge.info[field];
  }
}
