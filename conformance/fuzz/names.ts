import type { GeneratorContext } from './context.ts';

const POPULAR_MODELS = [
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
const UNKNOWN_MODELS = [
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
/** Providers whose deployments access the network or the file system when they are registered. */
export const PROVIDERS_WITH_SIDE_EFFECTS =
  /^(ollama|ollama_chat|auto_router|github_copilot|chatgpt|lemonade|docker_model_runner|llamafile|lm_studio)\b|auto_router/;

const UNUSUAL_NAMES = [
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

/** A value for `litellm_params.model`: usually from the price list, sometimes unknown. */
export function providerModel(context: GeneratorContext): string {
  const { random, models, providers } = context;
  const model = random.weighted([
    [5, () => random.pick(POPULAR_MODELS)],
    [4, () => random.pick(models)],
    [2, () => `${random.pick(providers)}/${random.pick(models)}`],
    [1, () => random.pick(UNKNOWN_MODELS)],
  ]);
  return PROVIDERS_WITH_SIDE_EFFECTS.test(model) ? 'openai/gpt-4o' : model;
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

/** A wildcard model name. */
export const wildcard = (context: GeneratorContext): string => context.random.pick(WILDCARDS);

/** The name of a model group. */
export function groupName(context: GeneratorContext): string {
  const { random, groups } = context;
  return random.weighted([
    [8, () => random.pick(groups)],
    [1, () => random.pick(UNUSUAL_NAMES)],
    [1, () => providerModel(context)],
    [1, () => wildcard(context)],
  ]);
}

const UNUSUAL_IDS = [
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

/** An id for a new deployment: usually from a small range, sometimes an existing one, sometimes an unusual one. */
export function newId(context: GeneratorContext): string {
  const { random, ids } = context;
  const id = random.weighted([
    [8, () => `m${random.int(1, 30)}`],
    [1.5, () => random.pick(UNUSUAL_IDS)],
    [0.7, () => (ids.length > 0 ? random.pick(ids) : 'm1')],
  ]);
  ids.push(id);
  return id;
}

/** An id to read or write: usually one that exists or existed, sometimes an unknown or unusual one. */
export function existingId(context: GeneratorContext): string {
  const { random, ids, savedIds } = context;
  return random.weighted([
    [ids.length > 0 ? 8 : 0, () => random.pick(ids)],
    [savedIds > 0 ? 3 : 0, () => `$g${random.int(1, Math.max(1, savedIds))}`],
    [0.8, () => random.pick(['nope', 'm1', ...UNUSUAL_IDS])],
    [0.3, () => groupName(context)],
  ]);
}
