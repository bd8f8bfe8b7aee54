import type { Question } from '../scripts/oracle.ts';
import type { Catalog, JsonValue } from '../src/types.ts';
import { pick, type Random, sample } from './random.ts';

const NAMES: readonly string[] = [
  ...[
    'gpt-4o',
    'openai/gpt-4o',
    'gpt-4o-2031-01-01',
    'azure/gpt-5',
    'my-model',
    'openai/my-model',
    'vertex_ai/claude-zz',
    'claude-zeta-7',
    'anthropic/claude-3-7-sonnet-latest',
  ],
  ...[
    'bedrock/anthropic.claude-v2',
    'us.anthropic.claude-sonnet-4-20250514-v1:0',
    'bedrock/us.amazon.nova-zz',
    'deepseek/deepseek-chat',
    'groq/llama-x',
    'xai/grok-4',
    'ollama/zz',
    'ollama/llama2',
  ],
  ...[
    'huggingface/a/b',
    '8c1f7d0e-aaaa-4bbb-8ccc-000000000001',
    'gemini/gemini-2.5-pro',
    'gemini-3-zz',
    'mystery',
    'openrouter/auto',
    'openrouter/x/y',
    'fireworks_ai/zz',
    'together_ai/zz',
    'GPT-4O',
  ],
  ...[
    'azure/my-deployment',
    'ft:gpt-4o:a:b:c',
    'bedrock/bedrock/us.anthropic.claude-sonnet-4-6',
    'azure_ai/gpt-4o',
    'cohere/command-r',
    'wandb/x',
    'toString',
    '__proto__',
    'openai/*',
    '*',
    'us',
  ],
];

const PROVIDERS: readonly (string | null)[] = [
  ...[
    'openai',
    'azure',
    'anthropic',
    'bedrock',
    'bedrock_converse',
    'vertex_ai',
    'vertex_ai-anthropic_models',
    'gemini',
    'groq',
    'cohere',
    'cohere_chat',
    'ai21',
    'openrouter',
  ],
  ...[
    'text-completion-openai',
    'unknown',
    '',
    null,
    'fireworks_ai',
    'mistral',
    'vertex_ai-chat-models',
    'together_ai',
    'ollama',
    'github_copilot',
  ],
];

const VALUES: Readonly<Record<string, readonly JsonValue[]>> = {
  id: ['abc', '12345', '1e5', 'x'],
  db_model: [true, false],
  mode: ['chat', 'embedding', 'responses', 'completion', 'guardrail', null, 'image_generation'],
  input_cost_per_token: [0, 0.000001, 5e-7, null, '1e-6', '2', '0.5', 'free', 1],
  output_cost_per_token: [0, 0.000002, null, '3e-6', '1_000', ' 7 '],
  cache_read_input_token_cost: [1e-7, null],
  cache_creation_input_token_cost: [2e-7],
  input_cost_per_token_above_200k_tokens: [3e-6],
  input_cost_per_token_above_999k_tokens: [4e-6],
  max_tokens: [1, 4096, '88', null, 0],
  max_input_tokens: [128000, '128000', null, 0],
  max_output_tokens: [4096, null, 0],
  supports_reasoning: [true, false, null, 'true', 1],
  supports_function_calling: [true, false, null],
  supports_tool_choice: [true, false],
  supports_web_search: [true, false],
  supports_none_reasoning_effort: [true, false],
  supports_adaptive_thinking: [true, false],
  tiered_pricing: [[{ range: [0, 1000], input_cost_per_token: 1e-6, output_cost_per_token: 2e-6 }], []],
  off_peak_pricing: [{ input_cost_per_token: 1e-7, start: '00:00' }],
  search_context_cost_per_query: [{ search_context_size_low: 0.01 }, { a: 1 }],
  base_model: ['gpt-4o', 'azure/gpt-4o'],
  rpm: [10, '20'],
  tpm: [1000],
  my_extra: ['x', { deep: [1, null] }, [1, 2], '١٢'],
  key: ['gpt-4o'],
  supported_endpoints: [['/v1/chat/completions'], ['/v1/messages']],
  team_id: ['t1'],
};

/** Returns random registrations as LiteLLM's router makes them, each followed by lookups of its key and of other models. */
export function registrations(catalog: Catalog, random: Random): Question[] {
  const listed = catalog.keys().filter((key) => !/^(github_copilot|chatgpt)\//.test(key));
  const names = [...sample(random, NAMES, 5), ...sample(random, listed, 2)];
  const questions: Question[] = [];
  for (let step = 0; step < 8; step++) {
    const key = pick(random, names);
    const fields = fieldsOf(random);
    const provider = random() < 0.3 ? pick(random, PROVIDERS) : null;
    questions.push({ op: 'register', key, fields, provider, listed: random() < 0.5 });
    for (const model of [key, ...sample(random, names, 2)]) questions.push(...lookupsOf(catalog, random, model));
    const own = fields['litellm_provider'];
    if (typeof own === 'string') questions.push({ op: 'models', provider: own });
  }
  return questions;
}

function fieldsOf(random: Random): Record<string, JsonValue> {
  const fields: Record<string, JsonValue> = {};
  for (const field of sample(random, Object.keys(VALUES), Math.floor(random() * 8)))
    fields[field] = pick(random, VALUES[field] ?? [null]);
  if (random() < 0.4) fields['litellm_provider'] = pick(random, PROVIDERS);
  return fields;
}

function lookupsOf(catalog: Catalog, random: Random, model: string): Question[] {
  const provider = pick(random, [null, null, ...PROVIDERS, pick(random, catalog.providers())]);
  const safe = provider === 'github_copilot' || provider === 'chatgpt' ? null : provider;
  return [
    { op: 'entry', key: model },
    { op: 'info', model, provider: null },
    { op: 'info', model: random() < 0.5 ? (model.split('/').at(-1) ?? model) : model, provider: safe },
    { op: 'params', model, provider: safe },
    { op: 'provider', model, provider: safe },
  ];
}
