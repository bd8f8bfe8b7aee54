import { getKey, type PyDict, pyEqual, setKey } from '@litellm-models/python-semantics';
import { echoedFields, pricedModel, withoutDerivedPricing, withoutEchoedPricing } from './derived-pricing.ts';
import { memberMarker } from './member-marker.ts';
import { removals } from './removals.ts';
import type { InfoMerge } from './writes-release.ts';

/** Prices that stand in parameters and info alike: a null in either takes both away. */
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

/** The plain merge: what the patch gives, its generated id too, goes over what is stored. */
export function overwriteInfo({ patch, info, dates }: InfoMerge): void {
  const given: PyDict = patch.model('model_info')?.dump({ excludeNone: true, mode: dates }) ?? {};
  for (const [key, value] of Object.entries(given)) setKey(info, key, value);
}

/**
 * The careful merge: prices that a read had filled in are not taken for the operator's own, and a null takes a price away.
 */
export function mergeInfo(merge: InfoMerge): void {
  const { state, row, patch, params, info, dates } = merge;
  const stored = withoutEchoedPricing(info, state);
  for (const key of Object.keys(info)) if (!Object.hasOwn(stored, key)) delete info[key];
  const given = patch.model('model_info');
  if (given) {
    const incoming = given.dump({ excludeNone: true, mode: dates });
    const model = getKey(row.params, 'model');
    const plain = typeof model === 'string' ? (row.secrets.get(model) ?? model) : model;
    const echoed = echoedFields(incoming, pricedModel(incoming, plain), state);
    for (const [key, value] of Object.entries(withoutDerivedPricing(incoming, state))) {
      if (!echoed.has(key)) setKey(info, key, value);
    }
    for (const key of echoed) {
      const own = getKey(info, key);
      if (own !== undefined && !pyEqual(own, incoming[key] ?? null)) delete info[key];
    }
  }
  clearNulls(merge, params, info);
  const marker = memberMarker({ ...merge, model: patch });
  if (marker !== undefined) setKey(info, 'member_auto_router', marker);
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

/** The careful merge, then the parameters that the patch names for removal. */
export function mergeAndRemove(merge: InfoMerge): void {
  mergeInfo(merge);
  for (const field of removals(merge.patch)) {
    delete merge.params[field];
    const price = withoutDerivedPricing({ [field]: null }, merge.state);
    if (!Object.hasOwn(price, field)) delete merge.info[field];
  }
}
