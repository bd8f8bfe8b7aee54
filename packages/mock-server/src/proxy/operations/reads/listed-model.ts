import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { strip } from '@litellm-models/python-semantics';
import { FALLBACK_TYPES, fallbacksOf } from '../../config/fallbacks.ts';
import { DetailError } from '../../errors/detail-error.ts';
import type { RouterDeployment } from '../../router/deployment.ts';
import { textParam } from '../../router/pricing.ts';
import type { Router } from '../../router/router.ts';
import type { ModelListQuery } from '../../validation/types.ts';
import type { ReadContext } from './context.ts';
import { asTokenLimit, isGreater } from './operators.ts';

type Info = { readonly [field: string]: unknown };
type Limit = number | bigint;

function widest(limits: readonly (Limit | undefined)[]): Limit | undefined {
  let best: Limit | undefined;
  for (const limit of limits) if (limit !== undefined && (best === undefined || isGreater(limit, best))) best = limit;
  return best;
}

/** The model whose prices and limits apply to a deployment. */
function pricedModel({ model_info: info, litellm_params: params }: RouterDeployment): string | undefined {
  return textParam(info, 'base_model') ?? textParam(params, 'base_model') ?? textParam(params, 'model');
}

/** The price list's infos on a listed name: for each of its models, the model's info, then the info on the name itself. */
function candidates(router: Router, name: string, deployments: readonly RouterDeployment[]): Info[][] {
  const ofName = router.prices.modelInfo(name);
  const models = new Set(deployments.flatMap((deployment) => pricedModel(deployment) ?? []));
  if (models.size === 0) return [ofName === undefined ? [] : [ofName]];
  return Array.from(models, (model) => {
    const ofModel = model === name ? undefined : router.prices.modelInfo(model);
    const known = [ofModel, ofName].filter((info) => info !== undefined);
    const isGuess =
      ofModel !== undefined &&
      ofName !== undefined &&
      router.prices.isGeneralized(ofModel) &&
      !router.prices.isGeneralized(ofName);
    return isGuess ? known.reverse() : known;
  });
}

function limit(name: string, sets: readonly Info[][], deployments: readonly RouterDeployment[]): Limit | undefined {
  const configured = widest(deployments.map(({ model_info: info }) => asTokenLimit(info[name])));
  if (configured !== undefined) return configured;
  const first = (infos: readonly Info[]): Limit | undefined => {
    for (const info of infos) {
      const found = asTokenLimit(info[name] as PyValue | undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return widest(sets.map(first));
}

/**
 * An item of the OpenAI-compatible list, with mode and limits where they are known, and with fallbacks where the query asks for metadata.
 *
 * @throws DetailError 400 for an unknown fallback type
 * @throws PythonError where the first deployment's limits are not integers
 */
export function listedModel({ router, config }: ReadContext, name: string, query: ModelListQuery): PyDict {
  const target = router.aliased.targetOf(name);
  const deployments = router.named(target);
  requireReadable(deployments[0], router);
  const sets = candidates(router, target, deployments);
  const item: PyDict = { id: name, object: 'model', created: router.release.facts.createdAt, owned_by: 'openai' };
  const configured = deployments[0]?.model_info['mode'];
  const listed = sets.flat().find((info) => typeof info['mode'] === 'string')?.['mode'];
  const mode = typeof configured === 'string' && strip(configured) !== '' ? configured : listed;
  if (typeof mode === 'string') item['mode'] = mode;
  for (const field of ['max_input_tokens', 'max_output_tokens']) {
    const found = limit(field, sets, deployments);
    if (found !== undefined) item[field] = found;
  }
  if (query.include_metadata !== true) return item;
  const type = query.fallback_type ?? 'general';
  const known = FALLBACK_TYPES.find((fallbackType) => fallbackType === type);
  if (known === undefined) {
    throw new DetailError(
      400,
      "Invalid fallback_type. Must be one of: ['general', 'context_window', 'content_policy']",
    );
  }
  return { ...item, metadata: { fallbacks: fallbacksOf(router, config, known, name) } };
}

/** Validates `rpm` and `tpm` of a config entry, which become parameters without validation; the list fails if they are not valid. */
function requireReadable(first: RouterDeployment | undefined, router: Router): void {
  if (first !== undefined && ['rpm', 'tpm'].some((limit) => (first[limit] ?? null) !== null)) {
    router.release.rereadDeployment(first);
  }
}
