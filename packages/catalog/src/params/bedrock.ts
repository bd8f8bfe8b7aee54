import { asciiDigits, pythonRegExp, removePrefix, splitOnce } from '@litellm-models/python-semantics';
import { baseModel, withoutRegionPath, withoutRoute } from '../lookup/bedrock.ts';
import type { LookupContext } from '../lookup/context.ts';
import { supports } from '../lookup/supports.ts';
import type { Entry } from '../store/entries.ts';
import { listedCapability } from './anthropic.ts';
import type { Feature } from './feature.ts';

const GPT: RegExp = /* @__PURE__ */ pythonRegExp(/openai\.gpt-\d/);
const GPT_VERSION: RegExp = /* @__PURE__ */ pythonRegExp(/(?:^|[./])openai\.gpt-(\d{1,3})(?!\d)(?:\.(\d{1,3})(?!\d))?/);
const VERSION: RegExp = /* @__PURE__ */ pythonRegExp(/-v\d+(?::\d+)?(?=\n?$)/);
const CROSS_PREFIXES: readonly string[] = ['global.', 'us.', 'eu.'];

/** Companies whose models have an invoke API of their own, in the order in which LiteLLM looks for them. */
const MAKERS = {
  basic: ['cohere', 'anthropic', 'mistral', 'amazon', 'meta', 'llama', 'ai21', 'nova', 'deepseek_r1'],
  all: [
    ...['cohere', 'anthropic', 'mistral', 'amazon', 'meta', 'llama', 'ai21', 'nova', 'deepseek_r1'],
    ...['qwen3', 'qwen2', 'twelvelabs', 'openai', 'stability', 'moonshot'],
  ],
} as const;

/**
 * The APIs of Bedrock by the prefix that selects them, in the order in which LiteLLM looks for them. The character of an API: `C` for
 * Converse, `i` for invoke, other capital letters for other APIs.
 */
const APIS: readonly (readonly [prefix: string, api: string])[] = [
  ['invoke/', 'i'],
  ['claude_platform/', 'P'],
  ['converse_like/', 'C'],
  ['converse/', 'C'],
  ['agent/', 'A'],
  ['agentcore/', 'E'],
  ['async_invoke/', 'i'],
  ['openai/', 'O'],
  ['mantle/', 'M'],
  ['chat_completions/', 'T'],
];

/** Returns the company whose invoke API a model has. */
function maker(context: LookupContext, given: string): string | undefined {
  const makers: readonly string[] = context.behavior.bedrockNames === 'basic' ? MAKERS.basic : MAKERS.all;
  const model = given.startsWith('invoke/') ? given.slice('invoke/'.length) : given;
  if (context.behavior.bedrockNames !== 'basic' && model.toLowerCase().includes('nova')) return 'nova';
  const named = [model.split('.')[0], model.split('/')[0]].find((name) => makers.includes(name ?? ''));
  if (named !== undefined) return named;
  return model.includes('nova') ? 'nova' : makers.find((name) => model.includes(name));
}

/** Returns the API of a model with basic routes: `C` for Converse, otherwise the invoke API of its maker. */
function basicApi(context: LookupContext, model: string): string {
  const base = baseModel(context, model);
  const isConverse = [base, withoutRoute(context, model)].some((name) =>
    context.lists.has('bedrock_converse_models', name),
  );
  const usesConverse = !model.includes('invoke/') && (/converse_like|converse\//.test(model) || isConverse);
  return usesConverse ? 'C' : invokeApi(context, model, base);
}

/** Returns the invoke API of a model: a character for its maker, `X` for Anthropic's old API and `Y` for its new one. */
function invokeApi(context: LookupContext, model: string, base: string): string {
  const name = maker(context, model);
  const makers: readonly (string | undefined)[] = MAKERS.all;
  if (name !== 'anthropic') return String.fromCharCode(97 + makers.indexOf(name));
  return usesOldAnthropicApi(context, base) ? 'X' : 'Y';
}

function usesOldAnthropicApi({ behavior }: LookupContext, base: string): boolean {
  if (behavior.bedrockNames === 'basic') return !base.startsWith('anthropic.claude-3');
  return ['anthropic.claude-v2', 'anthropic.claude-instant-v1', 'anthropic.claude-v2:1'].includes(base);
}

/** Returns the API that the name or the entry of a model selects. */
function selectedApi(context: LookupContext, model: string): string | undefined {
  const selected = APIS.find(([prefix]) => model.startsWith(prefix) || model.includes(`/${prefix}`));
  if (selected !== undefined) return selected[1];
  if (/^nova(?:-2)?\//.test(model.replace('bedrock/', ''))) return 'C';
  if (model.includes(':application-inference-profile/')) return 'C';
  if (usesChatCompletions(context, model)) return 'T';
  const base = baseModel(context, model);
  const isConverse = [base, withoutRoute(context, model)].some((name) =>
    context.lists.has('bedrock_converse_models', name),
  );
  return isConverse || /(?:^|[./])openai\./.test(base) ? 'C' : undefined;
}

/** Returns the API of a model: the one that it selects, Converse, or the invoke API of its maker. */
function apiOf(context: LookupContext, model: string): string {
  const base = baseModel(context, model);
  const isArnWithoutMaker = context.behavior.bedrockNames === 'arns' && hasNoMaker(context, model);
  const api = selectedApi(context, model) ?? (isArnWithoutMaker ? 'C' : 'i');
  return api === 'i' ? invokeApi(context, model, base) : api;
}

/** Whether a model uses the chat completions API by default: GPT since 5.6, and Grok, if the entry lists that endpoint. */
function usesChatCompletions(context: LookupContext, model: string): boolean {
  const version = GPT_VERSION.exec(asciiDigits(model));
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  const isNew = major > 5 || (major === 5 && minor >= 6);
  const isGrok = context.behavior.bedrockNames === 'arns' && /(?:^|[./])xai\.grok-/.test(model);
  return (
    (isNew || isGrok) &&
    [model, withoutRoute(context, model), withoutRegionPath(context, model)].some((name) => {
      const endpoints = context.entries.get(name)?.['supported_endpoints'];
      return Array.isArray(endpoints) && endpoints.includes('/v1/chat/completions');
    })
  );
}

function withoutRegion({ data }: LookupContext, model: string): string {
  const routed = removePrefix(model, 'bedrock/');
  const [region, rest] = splitOnce(routed, '/');
  return rest !== undefined && data.regions.has(region) ? rest : routed;
}

function hasNoMaker(context: LookupContext, model: string): boolean {
  const id = withoutRegion(context, model);
  return id !== '' && (!id.includes('/') || id.startsWith('arn:')) && maker(context, model) === undefined;
}

/** Whether neither an entry nor a maker matches the name. */
function isUnknown(context: LookupContext, model: string): boolean {
  const id = withoutRegion(context, model);
  if (id.includes('/')) return false;
  const base = baseModel(context, id);
  const names = [id, base, base.replace(VERSION, '')];
  const regional = [...context.data.crossRegions].map((region) => `${region}.${base}`);
  return (
    ![...names, ...regional].some((name) => hasProvider(context.entries.get(name))) && maker(context, id) === undefined
  );
}

function hasProvider(entry: Entry | undefined): boolean {
  return entry !== undefined && entry['litellm_provider'] !== undefined && entry['litellm_provider'] !== null;
}

function isNova2(model: string): boolean {
  const prefix = ['bedrock/converse/', 'bedrock/', 'converse/'].find((route) => model.startsWith(route)) ?? '';
  const routed = model.slice(prefix.length);
  const region = ['us.', 'eu.', 'apac.'].find((prefix) => routed.startsWith(prefix)) ?? '';
  return /^(?:amazon\.nova-2-|nova-2\/)/.test(routed.slice(region.length));
}

function supportsSampling(context: LookupContext, model: string): boolean {
  const base = baseModel(context, model);
  if (base.startsWith('anthropic')) return true;
  for (const name of [model, ...CROSS_PREFIXES.map((prefix) => prefix + base)]) {
    const value = listedCapability(context, name, 'supports_sampling_params');
    if (value !== undefined) return value;
  }
  return true;
}

/** Features of models on Bedrock. A base model is a model without route and region. */
export const BEDROCK_FEATURES: Readonly<Record<string, Feature>> = {
  bedrockBasicApi: (context, model) => basicApi(context, model),
  bedrockApi: (context, model) => apiOf(context, model),
  bedrockUnknown: (context, model) => isUnknown(context, model),
  bedrockSampling: (context, model) => supportsSampling(context, model),
  bedrockNova2: (_context, model) => isNova2(model),
  /** The base model starts with one of these. */
  base: (context, model, prefixes) => {
    const base = baseModel(context, model);
    return prefixes.split('|').some((prefix) => base.startsWith(prefix));
  },
  /** The base model or the name contains one of these. */
  baseHas: (context, model, parts) => {
    const base = baseModel(context, model);
    return parts.split('|').some((part) => model.includes(part) || base.includes(part));
  },
  openAiGpt: (context, model) => GPT.test(model) || GPT.test(baseModel(context, model)),
  /** The base model has this capability: `field@provider`. */
  canBase: (context, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    return supports(context, baseModel(context, model), asked, field);
  },
  /** The name without route and region contains one of these. */
  withoutRegionHas: (context, model, parts) => {
    const name = withoutRegionPath(context, model);
    return parts.split('|').some((part) => name.includes(part));
  },
};
