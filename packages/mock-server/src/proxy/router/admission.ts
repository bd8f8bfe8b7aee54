import type { PriceBook } from '@litellm-models/catalog';
import { getKey, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../config/config-dict.ts';
import type { RouterDeployment } from './deployment.ts';
import { isStrategyRouter, textParam } from './pricing.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import type { RouterRelease } from './router-release.ts';

/**
 * Returns the provider of a deployment; undefined for a prompt in a prompt manager, whose provider is not checked.
 *
 * @throws RefusedDeployment if LiteLLM does not find a provider
 */
export function providerOf(
  deployment: RouterDeployment,
  release: RouterRelease,
  prices: PriceBook,
): string | undefined {
  const { litellm_params: params } = deployment;
  const model = String(params['model']);
  const prefix = model.includes('/') ? model.slice(0, model.indexOf('/')) : undefined;
  if (release.checksProviderFirst && prefix !== undefined && release.facts.promptManagers.includes(prefix))
    return undefined;
  if (release.providerByProxyFlag && params['use_litellm_proxy'] === true) return 'litellm_proxy';
  const given = textParam(params, 'custom_llm_provider');
  const apiBase = release.providerByApiBase ? textParam(params, 'api_base') : undefined;
  const found = prices.resolveProvider(model, { provider: given, apiBase });
  if (!found.ok) throw new RefusedDeployment(found.message);
  if (release.checksMantleRegion && found.provider === 'bedrock_mantle') checkRegion(params['aws_region_name']);
  return found.provider ?? 'None';
}

function checkRegion(region: PyValue | undefined): void {
  if (typeof region !== 'string' || region === '' || /^[a-z0-9-]+$/.test(region)) return;
  throw new RefusedDeployment(`Invalid AWS region format: ${region}`);
}

/** @throws RefusedDeployment if the router does not support the provider */
export function checkSupported(provider: string, prices: PriceBook): void {
  if (!prices.isProvider(provider)) throw new RefusedDeployment(`Unsupported provider - ${provider}`);
}

/**
 * Checks that a deployment for pass-through endpoints has the parameters it needs.
 *
 * @throws RefusedDeployment if one is missing
 */
export function checkPassThrough(params: PyDict, provider: string, release: RouterRelease): void {
  if (params['use_in_pass_through'] !== true) return;
  if (provider !== 'vertex_ai') {
    if (!release.passThroughNeedsKey || Object.hasOwn(params, 'api_key')) return;
    throw new RefusedDeployment('api_key is required for setting pass-through credentials');
  }
  const missing = release.passThroughNeeds.filter((name) => !Object.hasOwn(params, name));
  if (missing.length > 0) throw new RefusedDeployment(`Vertex AI pass-through endpoints need ${missing.join(', ')}`);
}

const OTHER_ROUTERS = /^auto_router\/(?:complexity|adaptive|quality)_router/;

/**
 * Refuses a semantic auto router. It needs an optional package, which the measured installations do not have.
 *
 * @throws RefusedDeployment
 */
export function checkSemanticRouter(model: string): void {
  if (isStrategyRouter(model) && !OTHER_ROUTERS.test(model))
    throw new RefusedDeployment('semantic_router is not installed');
}

/**
 * Checks that validation did not drop a parameter of a config entry that must have its declared type.
 *
 * @throws RefusedDeployment if it did
 */
export function checkStrictParams(
  entry: ConfigDict,
  { litellm_params: validated }: RouterDeployment,
  release: RouterRelease,
): void {
  const given = getKey(entry, 'litellm_params');
  if (!isConfigDict(given)) return;
  const dropped = release.strictParams.find(
    (name) => (getKey(given, name) ?? null) !== null && !Object.hasOwn(validated, name),
  );
  if (dropped !== undefined) throw new RefusedDeployment(`${dropped} has the wrong type`);
}

const NO_ENVIRONMENT = "Set 'supported_environments' for model but not 'LITELLM_ENVIRONMENT' set in .env";

/**
 * Refuses a deployment that is limited to some environments. The emulated proxy does not have a `LITELLM_ENVIRONMENT`.
 *
 * @throws RefusedDeployment
 */
export function checkEnvironment(deployment: RouterDeployment): void {
  const environments = deployment.model_info['supported_environments'];
  if (environments !== undefined && environments !== null) throw new RefusedDeployment(NO_ENVIRONMENT);
}
