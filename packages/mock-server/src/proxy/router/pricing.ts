import type { PriceBook } from '@litellm-models/catalog';
import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment } from './deployment.ts';
import { isPrice } from './facts.ts';
import { inheritPrices } from './inherited-prices.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import type { RouterRelease } from './router-release.ts';

type Prices = PriceBook;

/** A string parameter; undefined where it is missing, empty or not a string. */
export function textParam(params: PyDict, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The model whose prices apply to a deployment: its base model, the Bedrock model that it invokes, or its own model. */
function backendModel(deployment: RouterDeployment, prices: Prices): string {
  const { litellm_params: params, model_info: info } = deployment;
  const base = textParam(info, 'base_model') ?? textParam(params, 'base_model');
  if (base !== undefined) return base;
  const model = String(params['model']);
  const invoked = textParam(params, 'model_id');
  if (invoked !== undefined && isBedrock(params, model)) {
    const name = invoked.startsWith('bedrock/') ? invoked : `bedrock/${invoked}`;
    if (prices.modelInfo(name, 'bedrock') !== undefined) return name;
  }
  return model;
}

function isBedrock(params: PyDict, model: string): boolean {
  return params['custom_llm_provider'] === 'bedrock' || model.startsWith('bedrock/');
}

/** The entry that a deployment registers in the price list: its info, the prices in its parameters, and the prices it inherits. */
function costEntry(deployment: RouterDeployment, release: RouterRelease, prices: Prices): PyDict {
  const { litellm_params: params, model_info: info } = deployment;
  const entry: PyDict = { ...info };
  for (const field of release.facts.customPricingFields) {
    if (Object.hasOwn(params, field) && params[field] !== null) setKey(entry, field, params[field] ?? null);
  }
  const provider =
    (release.pricingProvider ? textParam(info, 'pricing_provider') : undefined) ??
    textParam(params, 'custom_llm_provider');
  const model = backendModel(deployment, prices);
  takeInvokedPrices(entry, model, params, release, prices);
  inheritPrices(entry, { model, provider }, release.facts, prices);
  return entry;
}

/** Sets every price of the Bedrock model that a deployment invokes by `model_id`, including prices that the model does not have. */
function takeInvokedPrices(
  entry: PyDict,
  backend: string,
  params: PyDict,
  release: RouterRelease,
  prices: Prices,
): void {
  const model = String(params['model']);
  if (textParam(params, 'model_id') === undefined || backend === model || !isBedrock(params, model)) return;
  const isOwn = ([field]: [string, unknown]): boolean => isPrice(field, release.facts);
  const own = Object.fromEntries(Object.entries(entry).filter(isOwn));
  const priced = prices.pricedInfo(backend, 'bedrock', own) ?? {};
  for (const [field, value] of Object.entries(priced).filter(isOwn)) setKey(entry, field, value);
}

/** The keys of the price list that all deployments of one model string share. */
function sharedKeys(model: string, provider: string | undefined): string[] {
  const key = provider === undefined ? model : `${provider}/${model}`;
  return key.includes('responses/') ? [key, key.replaceAll('responses/', '')] : [key];
}

/** Whether a model string names an auto router instead of a provider's model. */
export function isStrategyRouter(model: string): boolean {
  return model.startsWith('auto_router/');
}

function sharedFields(entry: PyDict, release: RouterRelease): PyDict {
  const fields = new Set(release.facts.sharedInfoFields);
  return Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field)));
}

/** Uses the registered mode where the deployment has none; a registered `responses` also replaces `chat`. */
function withRegisteredMode(shared: PyDict, registered: PyValue): PyDict {
  const own = shared['mode'] ?? null;
  const stays = (registered === 'responses' && own === 'chat') || (registered !== null && own === null);
  return stays ? { ...shared, mode: registered } : shared;
}

const ROUTABLE_MODES: ReadonlySet<PyValue> = new Set(['chat', 'responses']);

function withModeOfRow(shared: PyDict, key: string, release: RouterRelease, prices: Prices): PyDict {
  const { mode, ...withoutMode } = shared;
  if (typeof mode !== 'string') return withoutMode;
  const registered = registeredMode(prices.modelInfo(key)?.key ?? key, prices);
  const responsesOnly = release.facts.authenticatingProviders.includes(key.split('/', 1)[0] ?? '');
  if (registered !== 'responses' && (!ROUTABLE_MODES.has(mode) || responsesOnly)) return shared;
  if (registered === null) return mode === 'chat' ? withoutMode : shared;
  return { ...shared, mode: registered };
}

function registeredMode(key: string, prices: Prices): PyValue {
  const mode = prices.entry(key)?.['mode'];
  return typeof mode === 'string' ? mode : null;
}

/**
 * Registers the prices and limits of a deployment in the price list, for its id and for its model string. As in the proxy, the latter
 * changes what every other deployment of the model shows.
 */
export function registerPrices(deployment: RouterDeployment, release: RouterRelease, prices: Prices): void {
  const { litellm_params: params } = deployment;
  const model = String(params['model']);
  const provider = textParam(params, 'custom_llm_provider');
  const provided = deployment.model_info['litellm_provider'];
  if (release.refusesStructuredProvider && (isDict(provided) || Array.isArray(provided))) {
    throw new RefusedDeployment('unhashable litellm_provider');
  }
  let entry = costEntry(deployment, release, prices);
  if (isStrategyRouter(model)) {
    const pricing = new Set(release.facts.customPricingFields);
    entry = Object.fromEntries(Object.entries(entry).filter(([field]) => !pricing.has(field)));
  }
  const pricingProvider = release.pricingProvider ? textParam(deployment.model_info, 'pricing_provider') : undefined;
  prices.register([[idOf(deployment), entry]], { provider: pricingProvider ?? provider, listed: release.listsIds });
  const shared = sharedFields(entry, release);
  const keys = sharedKeys(model, provider);
  const registered = registeredMode(keys[0] ?? model, prices);
  prices.register(
    keys.map((key) => [
      key,
      release.keepsModeOfRow ? withModeOfRow(shared, key, release, prices) : withRegisteredMode(shared, registered),
    ]),
  );
}

/** Registers the whole info of a config entry with the prices of its parameters, for its id and for its model string. */
export function registerWholeInfo(
  deployment: RouterDeployment,
  info: PyDict,
  release: RouterRelease,
  prices: Prices,
): void {
  const { litellm_params: params } = deployment;
  for (const field of release.facts.customPricingFields) {
    if (Object.hasOwn(params, field) && params[field] !== null) info[field] = params[field] ?? null;
  }
  const provider = params['custom_llm_provider'];
  const model = String(params['model']);
  prices.register([[idOf(deployment), info]]);
  prices.register([[typeof provider === 'string' ? `${provider}/${model}` : model, info]]);
}
