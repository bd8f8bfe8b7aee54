import type { Fields } from './fields.ts';
import type { Random } from './random.ts';

/** What a sequence is made in: names that recur, so that calls meet what other calls wrote. */
export interface World {
  random: Random;
  fields: Fields;
  /** Keys of the release's price list: `gpt-4o`, `openai/gpt-4o`, `azure/…`. */
  listed: readonly string[];
  /** Providers of the release. */
  providers: readonly string[];
  /** Names under which this world's deployments are called. */
  groups: readonly string[];
  /** Ids that are in the configuration, or were sent in a create. */
  ids: string[];
  accessGroups: readonly string[];
  teams: readonly string[];
  users: readonly string[];
  /** Keys of the seed; the master key aside. */
  keys: string[];
  /** How many generated ids have been saved. */
  saved: number;
}

const COMMON = [
  'openai/gpt-4o',
  'openai/gpt-4o-mini',
  'gpt-4o',
  'gpt-3.5-turbo',
  'azure/gpt-4o',
  'anthropic/claude-3-haiku-20240307',
  'claude-3-5-sonnet-20241022',
  'gemini/gemini-1.5-pro',
  'vertex_ai/gemini-1.5-pro',
  'bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0',
  'mistral/mistral-small',
  'cohere/command-r',
  'groq/llama3-8b-8192',
  'deepseek/deepseek-chat',
  'openai/text-embedding-3-small',
  'openai/dall-e-3',
  'openai/whisper-1',
  'openai/tts-1',
  'cohere/rerank-english-v3.0',
  'together_ai/meta-llama/Llama-3-8b-chat-hf',
] as const;
const UNKNOWN = [
  'openai/no-such-model',
  'no-such-model',
  'nobody/no-such-model',
  'openai/ft:gpt-4o-mini:org::id',
  'azure/my deployment',
  'hosted_vllm/ünï',
  'openrouter/a/b/c',
  'huggingface/x/y',
  'openai/GPT-4o',
  'bedrock/us-east-1/unknown',
  'custom/',
  '/slash',
  'litellm_proxy/x',
] as const;
/** Starting a deployment of these reaches out of the process. */
export const OUTSIDE =
  /^(ollama|ollama_chat|auto_router|github_copilot|chatgpt|lemonade|docker_model_runner|llamafile|lm_studio)\b|auto_router/;

const ODD_NAMES = [
  'a/b',
  'name with space',
  'ünï',
  'x:y',
  'UPPER',
  '50%',
  'a?b=c&d',
  'gpt-4o',
  'q"t',
  '日本',
  'a+b',
] as const;

/** A model that deployments stand for: mostly one of the price list, sometimes one that nobody knows. */
export function providerModel(world: World): string {
  const { random, listed, providers } = world;
  const model = random.weighted([
    [5, () => random.pick(COMMON)],
    [4, () => random.pick(listed)],
    [2, () => `${random.pick(providers)}/${random.pick(listed)}`],
    [1, () => random.pick(UNKNOWN)],
  ]);
  return OUTSIDE.test(model) ? 'openai/gpt-4o' : model;
}

const WILDCARDS = [
  'openai/*',
  'anthropic/*',
  'deepseek/*',
  'mistral/*',
  'groq/*',
  'cohere/*',
  'azure/*',
  'xai/*',
  'nobody/*',
  '*',
  'openai/gpt-4*',
  'openai/*-mini',
  'bedrock/*',
  'gemini/*',
  'vertex_ai/*',
  'fireworks_ai/*',
  'perplexity/*',
  'team-*',
  'a/*/b',
] as const;

export const wildcard = (world: World): string => world.random.pick(WILDCARDS);

/** A name that groups are called by. */
export function groupName(world: World): string {
  const { random, groups } = world;
  return random.weighted([
    [8, () => random.pick(groups)],
    [1, () => random.pick(ODD_NAMES)],
    [1, () => providerModel(world)],
    [1, () => wildcard(world)],
  ]);
}

const ODD_IDS = [
  'a/b',
  'id with space',
  'ünï-1',
  '',
  '0',
  '123',
  '5.0',
  'x'.repeat(120),
  'a%2Fb',
  '..',
  'null',
  'id?x=1',
  'a#b',
  '日本',
  'DUP',
  'dup',
] as const;

/** An id for a new deployment: usually fresh, sometimes one that is there, sometimes an odd one. */
export function freshId(world: World): string {
  const { random, ids } = world;
  const id = random.weighted([
    [8, () => `m${random.int(1, 30)}`],
    [1.5, () => random.pick(ODD_IDS)],
    [0.7, () => (ids.length > 0 ? random.pick(ids) : 'm1')],
  ]);
  ids.push(id);
  return id;
}

/** An id to read or write: usually one that is there, or was. */
export function knownId(world: World): string {
  const { random, ids, saved } = world;
  return random.weighted([
    [ids.length > 0 ? 8 : 0, () => random.pick(ids)],
    [saved > 0 ? 3 : 0, () => `$g${random.int(1, Math.max(1, saved))}`],
    [0.8, () => random.pick(['nope', 'm1', ...ODD_IDS])],
    [0.3, () => groupName(world)],
  ]);
}
