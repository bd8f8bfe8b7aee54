import type { Catalog } from '../src/types.ts';
import { pick, type Random, sample } from './random.ts';

/** A model as a deployment may name it. */
export interface Ask {
  readonly model: string;
  readonly provider: string | null;
  readonly apiBase: string | null;
}

/** Providers that log in over the network when LiteLLM looks them up: no answer can be compared without one. */
const LOG_IN: ReadonlySet<string> = new Set(['github_copilot', 'chatgpt']);

const NAMES: readonly string[] = [
  ...[
    '',
    '/',
    '//',
    '*',
    'a',
    ' ',
    '.',
    ':',
    '::',
    'openai',
    'openai/',
    '/gpt-4o',
    'gpt-4o/',
    'azure',
    'azure/',
    'bedrock/',
  ],
  ...[
    'gpt-4',
    'gpt-4o',
    'gpt-4o-2024-08-06',
    'gpt-4o-2031-01-01',
    'GPT-4O',
    'gpt-3.5-turbo-16k',
    'gpt-5',
    'gpt-5-chat-latest',
  ],
  ...[
    'gpt-5.2',
    'gpt-5.4-mini',
    'gpt-5-search-api',
    'gpt-6',
    'gpt-6.1-mini',
    'o1',
    'o1-mini',
    'o3-pro',
    'o4-mini',
    'o9',
    'my-o1-x',
    'gpt-image-9',
  ],
  ...[
    'responses/gpt-5',
    'gpt5_series/foo',
    'o_series/foo',
    'gpt-oss-120b',
    'gpt-4o-audio-preview',
    'codex-mini',
    'deep-research',
  ],
  ...[
    'ft:gpt-3.5-turbo:my-org:custom_suffix:id',
    'ft:gpt-4o-2024-08-06:org::id',
    'ft:gpt-4o:a:b:c',
    'ft:davinci-002:a:b:c',
    'ft:',
    'ft:gpt-9:x',
  ],
  ...[
    'claude-2',
    'claude-instant-1',
    'claude-3-7-sonnet-latest',
    'claude-sonnet-4-20250514',
    'claude-opus-4-6',
    'claude-zeta-7',
    'claude-newfamily-5-1',
  ],
  ...[
    'claude-fable-5',
    'anthropic.claude-zeta-7',
    'us.anthropic.claude-zeta-7-v1:0',
    'eu.anthropic.claude-3-7-sonnet-20250219-v1:0',
  ],
  ...[
    'gemini-2.5-pro',
    'gemini-3-pro',
    'gemini-9.9-flash-lite',
    'gemini-1.5-pro-002',
    'gemini-2.5-pro-preview-06-05',
    'gemini-2.5-flash-tts',
    'gemma-3',
    '12345',
  ],
  ...[
    'command-r',
    'command-r-plus',
    'mistral-large-latest',
    'magistral-small',
    'codestral-latest',
    'codestral@2405',
    'jamba-1.5',
    'llama3-405b-instruct-maas',
  ],
  ...[
    'us.meta.llama3-2-11b-instruct-v1:0',
    'meta.llama3-1-8b',
    'meta.llama4-x',
    'us.',
    'us',
    'amazon.nova-pro-v1:0',
    'us.amazon.nova-2-lite-v1:0',
  ],
  ...[
    'nova/arn:aws:x',
    'nova-2/x',
    'converse/anthropic.claude-v2',
    'invoke/anthropic.claude-v2:1',
    'converse_like/x',
    'us-east-1/anthropic.claude-v2:1',
  ],
  ...[
    'us-gov-west-1/openai.gpt-oss-20b-1:0',
    'anthropic.claude-3-5-sonnet-20241022-v2:0:51k',
    'us.anthropic.claude-opus-4-6-v1[1m]',
    'deepseek.r1-v1:0',
    'openai.gpt-5.6',
    'xai.grok-4',
  ],
  ...[
    'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
    'arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0',
    'llama/arn:aws:x/y',
  ],
  ...[
    'mantle/anthropic.claude-sonnet-5',
    'agent/x/y',
    'agentcore/x',
    'async_invoke/x',
    'claude_platform/claude-x',
    'chat_completions/openai.gpt-oss-20b-1:0',
  ],
  ...[
    'qwen3-coder',
    'qwen2.5',
    'twelvelabs.pegasus-1-2-v1:0',
    'moonshot.kimi-k2',
    'stability.sd3',
    'cohere.command-r-v1:0',
    'ai21.jamba-x',
    'amazon.titan-x',
    'mistral.mistral-7b',
  ],
  ...[
    'grok-4',
    'grok-3-mini',
    'grok-code-fast-1',
    'grok-2',
    'deepseek-r1',
    'deepseek-chat',
    'deepseek-ai/DeepSeek-V4-Pro-x',
    'openai/gpt-oss-120b',
    'kimi-thinking-preview',
    'kimi-k2',
  ],
  ...[
    'compound',
    'compound-mini',
    'morph-v3-fast',
    'agents/x',
    'model_router/x',
    'model-router',
    'v1/command-r',
    'extract',
    'summarize',
    'FW-abc',
    'routers/x',
    'a-fast',
    'auto',
    'firerouter/x',
    'models/y',
    'a#b',
  ],
  ...[
    'llama2',
    'llama2:7b',
    'nemotron-4',
    'google/gemma-2-9b-it',
    'nvidia/nemotron-4-340b-reward',
    'google/codegemma-1.1-7b',
    'text-embedding-3-small',
    'whisper-1',
    'dall-e-3',
    'amazon_nova_x',
  ],
  ...[
    'naïve-модель',
    '模型',
    '🙂',
    'İstanbul',
    'a\nb',
    'x-1\n',
    'gpt-4o\n',
    'a b',
    "it's",
    '"q"',
    '%2F',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[`r8/${'a'.repeat(10)}:${'b'.repeat(64)}`, `x:${'🙂'.repeat(64)}`, 'y'.repeat(300), `a:${'b'.repeat(65)}`],
];

const BASES: readonly (string | null)[] = [
  ...[
    null,
    null,
    null,
    '',
    'https://example.com/v1',
    'https://api.groq.com/openai/v1',
    'https://API.Groq.com/openai/v1/',
    'api.perplexity.ai',
  ],
  ...[
    'https://attacker.com/api.groq.com/openai/v1',
    'https://api.x.ai/v1',
    'https://api.mistral.ai/v1/chat',
    'https://api.mistral.ai/v10',
  ],
  ...[
    'https://user:pw@api.deepseek.com:443/v1?x=1#y',
    'http://[::1]:8000',
    'http://[::1',
    'https://foo.services.ai.azure.com/models',
    'https://foo.openai.azure.com/openai/deployments/x',
  ],
  ...[
    'https://foo.services.ai.azure.com/openai/deployments/gpt-4o',
    'https://ollama.com',
    'HTTPS://codestral.mistral.ai/v1/chat/completions;a=b',
    ' https://api.poe.com/v1',
  ],
];

/** Strings that users, and those who test their patience, may write as a model. */
export function corpus(catalog: Catalog, random: Random, size: number): Ask[] {
  const providers = catalog.providers().filter((provider) => !LOG_IN.has(provider));
  const listed = catalog.keys().filter((key) => !LOG_IN.has(key.split('/')[0] ?? ''));
  const asks = new Map<string, Ask>();
  const add = (model: string, provider: string | null = null, apiBase: string | null = null): void => {
    if (LOG_IN.has(provider ?? '')) return;
    asks.set(JSON.stringify([model, provider, apiBase]), { model, provider, apiBase });
  };
  for (const name of NAMES) add(name);
  for (const provider of providers) {
    for (const name of [...sample(random, NAMES, 12), ...sample(random, listed, 4), 'some-model']) {
      add(`${provider}/${name}`);
      add(name, provider);
      if (random() < 0.2) add(`${provider}/${name}`, provider);
    }
  }
  for (const key of listed) {
    add(key);
    const own = catalog.entry(key)?.['litellm_provider'];
    if (typeof own === 'string' && random() < 0.5) add(`${own}/${key}`);
    if (typeof own === 'string' && random() < 0.2) add(key, own);
    if (random() < 0.3) add(mutated(key, random));
    if (random() < 0.1) add(`${pick(random, providers)}/${key}`);
    if (random() < 0.1) add(key, pick(random, providers));
    if (random() < 0.1) add(key, key.split('/')[0] ?? null);
  }
  for (const provider of [...providers, 'made-up', '', 'Bedrock', 'openai/x', 'bedrock_x', 'vertex_ai-x']) {
    add(pick(random, NAMES), provider, pick(random, BASES));
    add(`${provider}/${pick(random, NAMES)}`, null, pick(random, BASES));
  }
  for (const base of BASES) for (const name of sample(random, NAMES, 10)) add(name, null, base);
  return shuffled([...asks.values()], random).slice(0, size);
}

function mutated(key: string, random: Random): string {
  const at = Math.floor(random() * key.length);
  const change = pick(random, [
    () => key.toUpperCase(),
    () => key.toLowerCase(),
    () => `${key}-002`,
    () => `${key}-2025-01-31`,
    () => `${key}:0`,
    () => `${key}@latest`,
    () => `us.${key}`,
    () => `eu-west-1/${key}`,
    () => key.split('/').slice(1).join('/'),
    () => key.split('/').at(-1) ?? key,
    () => `${key}/`,
    () => `x${key}`,
    () => `${key.slice(0, at)}*`,
    () => key.slice(0, at) + key.slice(at + 1),
    () => `${key.slice(0, at)}é${key.slice(at)}`,
    () => key.replace('.', '/'),
    () => `ft:${key}:org:name:id`,
    () => `responses/${key}`,
    () => `converse/${key}`,
    () => `invoke/${key}`,
  ]);
  return change();
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at], list[other]];
    if (a !== undefined && b !== undefined) [list[at], list[other]] = [b, a];
  }
  return list;
}
