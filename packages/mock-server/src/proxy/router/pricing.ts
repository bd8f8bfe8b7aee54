import type { PriceBook } from '@litellm-models/catalog';
import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment } from './deployment.ts';
import { inheritPrices } from './inherited-prices.ts';
import { isPrice } from './is-price.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import type { RouterRelease } from './router-release.ts';

type Prices = PriceBook;

/** A text parameter; undefined where it is missing, empty or no text. */
export function textParam(params: PyDict, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The model whose prices hold for a deployment: the base model it names, a Bedrock release's, or its own. */
function backendModel(deployment: RouterDeployment, prices: Prices): string {
  const { litellm_params: params, model_info: info } = deployment;
  const base = textParam(info, 'base_model') ?? textParam(params, 'base_model');
  if (base !== undefined) return base;
  const model = String(params['model']);
  const invoked = textParam(params, 'model_id');
  if (invoked !== undefined && isBedrock(params, model)) {
    const release = invoked.startsWith('bedrock/') ? invoked : `bedrock/${invoked}`;
    if (prices.modelInfo(release, 'bedrock') !== undefined) return release;
  }
  return model;
}

function isBedrock(params: PyDict, model: string): boolean {
  return params['custom_llm_provider'] === 'bedrock' || model.startsWith('bedrock/');
}

/** What a deployment brings to the price list: its info, the prices among its parameters, and what those prices leave open. */
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

/** Where Bedrock is told whom to invoke (`model_id`), every price of that model is the deployment's own, set or not. */
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

/** Names of the price list under which all deployments of one model string share what they know. */
function sharedKeys(model: string, provider: string | undefined): string[] {
  const key = provider === undefined ? model : `${provider}/${model}`;
  return key.includes('responses/') ? [key, key.replaceAll('responses/', '')] : [key];
}

/** Whether a model string stands for one of LiteLLM's own routers rather than for a provider's model. */
export function isStrategyRouter(model: string): boolean {
  return model.startsWith('auto_router/');
}

function sharedFields(entry: PyDict, release: RouterRelease): PyDict {
  const fields = new Set(release.facts.sharedInfoFields);
  return Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field)));
}

/** The mode every deployment of the model string keeps: one that is registered stays, save that `responses` may come. */
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
 * Registers what a deployment says of its prices and limits in the price list, under its id and under its model string: as
 * in the proxy, the latter changes what every other deployment of that model shows.
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

/**
 * What the oldest releases do instead: the info as the config gave it, with the prices of the parameters, goes whole under the
 * id and under the model string.
 */
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
