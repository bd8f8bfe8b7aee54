import type { Catalog } from '../src/types.ts';
import { NAMES } from './names.ts';
import { pick, type Random, sample } from './random.ts';

/** A model and what else a deployment may say about its provider. */
export interface ModelQuery {
  readonly model: string;
  readonly provider: string | null;
  readonly apiBase: string | null;
}

/** Providers that LiteLLM logs in to when it resolves them. Without a network, their results cannot be compared. */
const LOGIN_PROVIDERS: ReadonlySet<string> = new Set(['github_copilot', 'chatgpt']);

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
    'https://example.com/api.groq.com/openai/v1',
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

/** Returns random queries: models that users write, and unusual ones. */
export function corpus(catalog: Catalog, random: Random, size: number): ModelQuery[] {
  const providers = catalog.providers().filter((provider) => !LOGIN_PROVIDERS.has(provider));
  const listed = catalog.keys().filter((key) => !LOGIN_PROVIDERS.has(key.split('/')[0] ?? ''));
  const queries = new Map<string, ModelQuery>();
  const add = (model: string, provider: string | null = null, apiBase: string | null = null): void => {
    if (LOGIN_PROVIDERS.has(provider ?? '')) return;
    queries.set(JSON.stringify([model, provider, apiBase]), { model, provider, apiBase });
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
  for (const provider of [...providers, 'unknown', '', 'Bedrock', 'openai/x', 'bedrock_x', 'vertex_ai-x']) {
    add(pick(random, NAMES), provider, pick(random, BASES));
    add(`${provider}/${pick(random, NAMES)}`, null, pick(random, BASES));
  }
  for (const base of BASES) for (const name of sample(random, NAMES, 10)) add(name, null, base);
  return shuffled([...queries.values()], random).slice(0, size);
}

function mutated(key: string, random: Random): string {
  const index = Math.floor(random() * key.length);
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
    () => `${key.slice(0, index)}*`,
    () => key.slice(0, index) + key.slice(index + 1),
    () => `${key.slice(0, index)}é${key.slice(index)}`,
    () => key.replace('.', '/'),
    () => `ft:${key}:org:name:id`,
    () => `responses/${key}`,
    () => `converse/${key}`,
    () => `invoke/${key}`,
  ]);
  return change();
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [list[index], list[other]];
    if (a !== undefined && b !== undefined) [list[index], list[other]] = [b, a];
  }
  return list;
}
