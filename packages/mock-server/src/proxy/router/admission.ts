import type { PriceBook } from '@litellm-models/catalog';
import { getKey, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../config/config-dict.ts';
import type { RouterDeployment } from './deployment.ts';
import { isStrategyRouter, textParam } from './pricing.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import type { RouterRelease } from './router-release.ts';

/**
 * The provider of a deployment; undefined for a prompt in a prompt manager, whose provider is not checked.
 *
 * @throws RefusedDeployment where LiteLLM finds no provider
 */
export function providerOf(
  deployment: RouterDeployment,
  release: RouterRelease,
  prices: PriceBook<PyValue>,
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

/** @throws RefusedDeployment where the router does not support the provider */
export function checkSupported(provider: string, prices: PriceBook<PyValue>): void {
  if (!prices.isProvider(provider)) throw new RefusedDeployment(`Unsupported provider - ${provider}`);
}

/** Checks the parameters that a deployment for pass-through endpoints needs; throws {@link RefusedDeployment} where one is missing. */
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

/** Refuses a semantic auto router: it needs an optional package, which the measured installations do not have. */
export function checkSemanticRouter(model: string): void {
  if (isStrategyRouter(model) && !OTHER_ROUTERS.test(model))
    throw new RefusedDeployment('semantic_router is not installed');
}

/** Throws {@link RefusedDeployment} where validation dropped a parameter of a config entry that must have its declared type. */
export function checkStrictParams(
  entry: ConfigDict,
  { litellm_params: read }: RouterDeployment,
  release: RouterRelease,
): void {
  const given = getKey(entry, 'litellm_params');
  if (!isConfigDict(given)) return;
  const lost = release.strictParams.find(
    (name) => (getKey(given, name) ?? null) !== null && !Object.hasOwn(read, name),
  );
  if (lost !== undefined) throw new RefusedDeployment(`${lost} has the wrong type`);
}

const ENVIRONMENTS_NEED = "Set 'supported_environments' for model but not 'LITELLM_ENVIRONMENT' set in .env";

/** Refuses a deployment that is limited to some environments: the emulated proxy has no `LITELLM_ENVIRONMENT`. */
export function checkEnvironment(deployment: RouterDeployment): void {
  const environments = deployment.model_info['supported_environments'];
  if (environments !== undefined && environments !== null) throw new RefusedDeployment(ENVIRONMENTS_NEED);
}
