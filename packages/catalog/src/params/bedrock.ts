import { asciiDigits, pythonRegExp } from '@litellm-models/python-semantics';
import { baseModel, withoutRegionPath, withoutRoute } from '../lookup/bedrock.ts';
import { splitOnce, withoutPrefix } from '../lookup/python.ts';
import { supports } from '../lookup/supports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { listedCapability } from './anthropic.ts';
import type { Feature } from './features.ts';

const GPT = pythonRegExp(String.raw`openai\.gpt-\d`);
const GPT_VERSION = pythonRegExp(String.raw`(?:^|[./])openai\.gpt-(\d{1,3})(?!\d)(?:\.(\d{1,3})(?!\d))?`);
const VERSION = pythonRegExp(String.raw`-v\d+(?::\d+)?(?=\n?$)`);
const CROSS_PREFIXES: readonly string[] = ['global.', 'us.', 'eu.'];

/** Makers whose models Bedrock invokes each in its own way, in the order of asking; each with a character of its own. */
const MAKERS = {
  old: ['cohere', 'anthropic', 'mistral', 'amazon', 'meta', 'llama', 'ai21', 'nova', 'deepseek_r1'],
  new: [
    ...['cohere', 'anthropic', 'mistral', 'amazon', 'meta', 'llama', 'ai21', 'nova', 'deepseek_r1'],
    ...['qwen3', 'qwen2', 'twelvelabs', 'openai', 'stability', 'moonshot'],
  ],
} as const;

/** Ways to call a model, by the prefix that asks for it; the order decides. */
const ROUTES: readonly (readonly [prefix: string, way: string])[] = [
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

/** The maker whose invoke protocol a model speaks. */
function maker(shelf: Shelf, given: string): string | undefined {
  const makers: readonly string[] = shelf.behaviour.bedrock === 'strict' ? MAKERS.old : MAKERS.new;
  const model = given.startsWith('invoke/') ? given.slice('invoke/'.length) : given;
  if (shelf.behaviour.bedrock !== 'strict' && model.toLowerCase().includes('nova')) return 'nova';
  const named = [model.split('.')[0], model.split('/')[0]].find((name) => makers.includes(name ?? ''));
  if (named !== undefined) return named;
  return model.includes('nova') ? 'nova' : makers.find((name) => model.includes(name));
}

/** How 1.71 calls a model: `C` for Converse, else the maker's character. */
function oldWay(shelf: Shelf, model: string): string {
  const base = baseModel(shelf, model);
  const isConverse = [base, withoutRoute(shelf, model)].some((name) =>
    shelf.lists.has('bedrock_converse_models', name),
  );
  const route = model.includes('invoke/') ? 'i' : /converse_like|converse\//.test(model) || isConverse ? 'C' : 'i';
  return route === 'C' ? route : makerWay(shelf, model, base);
}

function makerWay(shelf: Shelf, model: string, base: string): string {
  const name = maker(shelf, model);
  const makers: readonly (string | undefined)[] = MAKERS.new;
  if (name !== 'anthropic') return String.fromCharCode(97 + makers.indexOf(name));
  return shelf.behaviour.bedrock === 'strict' ? (base.startsWith('anthropic.claude-3') ? 'Y' : 'X') : isLegacy(base);
}

function isLegacy(base: string): string {
  return ['anthropic.claude-v2', 'anthropic.claude-instant-v1', 'anthropic.claude-v2:1'].includes(base) ? 'X' : 'Y';
}

function namedWay(shelf: Shelf, model: string): string | undefined {
  const asked = ROUTES.find(([prefix]) => model.startsWith(prefix) || model.includes(`/${prefix}`));
  if (asked !== undefined) return asked[1];
  if (/^nova(?:-2)?\//.test(model.replace('bedrock/', ''))) return 'C';
  if (model.includes(':application-inference-profile/')) return 'C';
  if (completesByDefault(shelf, model)) return 'T';
  const base = baseModel(shelf, model);
  const isConverse = [base, withoutRoute(shelf, model)].some((name) =>
    shelf.lists.has('bedrock_converse_models', name),
  );
  return isConverse || /(?:^|[./])openai\./.test(base) ? 'C' : undefined;
}

function way(shelf: Shelf, model: string): string {
  const base = baseModel(shelf, model);
  const named = namedWay(shelf, model) ?? (shelf.behaviour.bedrock === 'arn' && namesNoMaker(shelf, model) ? 'C' : 'i');
  return named === 'i' ? makerWay(shelf, model, base) : named;
}

/** GPT from 5.6 on (and, later, Grok), where the entry lists the endpoint of chat completions. */
function completesByDefault(shelf: Shelf, model: string): boolean {
  const version = GPT_VERSION.exec(asciiDigits(model));
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  const isNew = major > 5 || (major === 5 && minor >= 6);
  const isGrok = shelf.behaviour.bedrock === 'arn' && /(?:^|[./])xai\.grok-/.test(model);
  return (
    (isNew || isGrok) &&
    [model, withoutRoute(shelf, model), withoutRegionPath(shelf, model)].some((name) => {
      const endpoints = shelf.entries.get(name)?.['supported_endpoints'];
      return Array.isArray(endpoints) && endpoints.includes('/v1/chat/completions');
    })
  );
}

function withoutRegion({ release }: Shelf, model: string): string {
  const routed = withoutPrefix(model, 'bedrock/');
  const [region, rest] = splitOnce(routed, '/');
  return rest !== undefined && release.regions.has(region) ? rest : routed;
}

function namesNoMaker(shelf: Shelf, model: string): boolean {
  const id = withoutRegion(shelf, model);
  return id !== '' && (!id.includes('/') || id.startsWith('arn:')) && maker(shelf, model) === undefined;
}

/** A name that neither an entry nor a maker explains. */
function isUnknown(shelf: Shelf, model: string): boolean {
  const id = withoutRegion(shelf, model);
  if (id.includes('/')) return false;
  const base = baseModel(shelf, id);
  const names = [id, base, base.replace(VERSION, '')];
  const regional = [...shelf.release.crossRegions].map((region) => `${region}.${base}`);
  return ![...names, ...regional].some((name) => hasOwner(shelf.entries.get(name))) && maker(shelf, id) === undefined;
}

function hasOwner(entry: Fields<unknown> | undefined): boolean {
  return entry !== undefined && entry['litellm_provider'] !== undefined && entry['litellm_provider'] !== null;
}

function isNova2(model: string): boolean {
  const route = ['bedrock/converse/', 'bedrock/', 'converse/'].find((prefix) => model.startsWith(prefix)) ?? '';
  const routed = model.slice(route.length);
  const region = ['us.', 'eu.', 'apac.'].find((prefix) => routed.startsWith(prefix)) ?? '';
  return /^(?:amazon\.nova-2-|nova-2\/)/.test(routed.slice(region.length));
}

function takesSampling(shelf: Shelf, model: string): boolean {
  const base = baseModel(shelf, model);
  if (base.startsWith('anthropic')) return true;
  for (const name of [model, ...CROSS_PREFIXES.map((prefix) => prefix + base)]) {
    const said = listedCapability(shelf, name, 'supports_sampling_params');
    if (said !== undefined) return said;
  }
  return true;
}

/** Features of models on Bedrock. */
export const BEDROCK_FEATURES: Readonly<Record<string, Feature>> = {
  bedrockOld: (shelf, model) => oldWay(shelf, model),
  bedrockWay: (shelf, model) => way(shelf, model),
  bedrockUnknown: (shelf, model) => isUnknown(shelf, model),
  bedrockSamples: (shelf, model) => takesSampling(shelf, model),
  bedrockNova2: (_shelf, model) => isNova2(model),
  /** The base model begins with one of these. */
  base: (shelf, model, prefixes) => {
    const base = baseModel(shelf, model);
    return prefixes.split('|').some((prefix) => base.startsWith(prefix));
  },
  /** The base model, or the name itself, holds one of these. */
  baseHas: (shelf, model, parts) => {
    const base = baseModel(shelf, model);
    return parts.split('|').some((part) => model.includes(part) || base.includes(part));
  },
  openAiGpt: (shelf, model) => GPT.test(model) || GPT.test(baseModel(shelf, model)),
  /** A capability under the base model's name: `field@provider`. */
  canBase: (shelf, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    return supports(shelf, baseModel(shelf, model), asked, field);
  },
  /** The name after route and region holds one of these. */
  regionFreeHas: (shelf, model, parts) => {
    const name = withoutRegionPath(shelf, model);
    return parts.split('|').some((part) => name.includes(part));
  },
};
