import type { PriceBook } from '@litellm-models/catalog';
import { isDict, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment } from './deployment.ts';
import { inheritPrices } from './inherited-prices.ts';
import { isPrice } from './is-price.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import type { RouterProfile } from './router-release.ts';

type Prices = PriceBook<PyValue>;

/** A text parameter; undefined where it is missing, empty or no text. */
export function textParam(params: PyDict, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The model whose prices hold for a deployment: the base model it names, a Bedrock profile's, or its own. */
function backendModel(deployment: RouterDeployment, prices: Prices): string {
  const { litellm_params: params, model_info: info } = deployment;
  const base = textParam(info, 'base_model') ?? textParam(params, 'base_model');
  if (base !== undefined) return base;
  const model = String(params['model']);
  const invoked = textParam(params, 'model_id');
  if (invoked !== undefined && isBedrock(params, model)) {
    const profile = invoked.startsWith('bedrock/') ? invoked : `bedrock/${invoked}`;
    if (prices.modelInfo(profile, 'bedrock') !== undefined) return profile;
  }
  return model;
}

function isBedrock(params: PyDict, model: string): boolean {
  return params['custom_llm_provider'] === 'bedrock' || model.startsWith('bedrock/');
}

/** What a deployment brings to the price list: its info, the prices among its parameters, and what those prices leave open. */
function costEntry(deployment: RouterDeployment, profile: RouterProfile, prices: Prices): PyDict {
  const { litellm_params: params, model_info: info } = deployment;
  const entry: PyDict = { ...info };
  for (const field of profile.facts.customPricingFields) {
    if (Object.hasOwn(params, field) && params[field] !== null) setKey(entry, field, params[field] ?? null);
  }
  const provider =
    (profile.pricingProvider ? textParam(info, 'pricing_provider') : undefined) ??
    textParam(params, 'custom_llm_provider');
  const model = backendModel(deployment, prices);
  takeInvokedPrices(entry, model, params, profile, prices);
  inheritPrices(entry, { model, provider }, profile.facts, prices);
  return entry;
}

/** Where Bedrock is told whom to invoke (`model_id`), every price of that model is the deployment's own, set or not. */
function takeInvokedPrices(
  entry: PyDict,
  backend: string,
  params: PyDict,
  profile: RouterProfile,
  prices: Prices,
): void {
  const model = String(params['model']);
  if (textParam(params, 'model_id') === undefined || backend === model || !isBedrock(params, model)) return;
  const isOwn = ([field]: [string, unknown]): boolean => isPrice(field, profile.facts);
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

function sharedFields(entry: PyDict, profile: RouterProfile): PyDict {
  const fields = new Set(profile.facts.sharedInfoFields);
  return Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field)));
}

/** The mode every deployment of the model string keeps: one that is registered stays, save that `responses` may come. */
function withRegisteredMode(shared: PyDict, registered: PyValue): PyDict {
  const own = shared['mode'] ?? null;
  const stays = (registered === 'responses' && own === 'chat') || (registered !== null && own === null);
  return stays ? { ...shared, mode: registered } : shared;
}

const ROUTABLE_MODES: ReadonlySet<PyValue> = new Set(['chat', 'responses']);

function withModeOfRow(shared: PyDict, key: string, profile: RouterProfile, prices: Prices): PyDict {
  const { mode, ...withoutMode } = shared;
  if (typeof mode !== 'string') return withoutMode;
  const registered = registeredMode(prices.modelInfo(key)?.key ?? key, prices);
  const responsesOnly = profile.facts.authenticatingProviders.includes(key.split('/', 1)[0] ?? '');
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
export function registerPrices(deployment: RouterDeployment, profile: RouterProfile, prices: Prices): void {
  const { litellm_params: params } = deployment;
  const model = String(params['model']);
  const provider = textParam(params, 'custom_llm_provider');
  const provided = deployment.model_info['litellm_provider'];
  if (profile.refusesStructuredProvider && (isDict(provided) || Array.isArray(provided))) {
    throw new RefusedDeployment('unhashable litellm_provider');
  }
  let entry = costEntry(deployment, profile, prices);
  if (isStrategyRouter(model)) {
    const pricing = new Set(profile.facts.customPricingFields);
    entry = Object.fromEntries(Object.entries(entry).filter(([field]) => !pricing.has(field)));
  }
  const pricingProvider = profile.pricingProvider ? textParam(deployment.model_info, 'pricing_provider') : undefined;
  prices.register([[idOf(deployment), entry]], { provider: pricingProvider ?? provider, listed: profile.listsIds });
  const shared = sharedFields(entry, profile);
  const keys = sharedKeys(model, provider);
  const registered = registeredMode(keys[0] ?? model, prices);
  prices.register(
    keys.map((key) => [
      key,
      profile.keepsModeOfRow ? withModeOfRow(shared, key, profile, prices) : withRegisteredMode(shared, registered),
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
  profile: RouterProfile,
  prices: Prices,
): void {
  const { litellm_params: params } = deployment;
  for (const field of profile.facts.customPricingFields) {
    if (Object.hasOwn(params, field) && params[field] !== null) info[field] = params[field] ?? null;
  }
  const provider = params['custom_llm_provider'];
  const model = String(params['model']);
  prices.register([[idOf(deployment), info]]);
  prices.register([[typeof provider === 'string' ? `${provider}/${model}` : model, info]]);
}
