/** The state of the servers that are measured: ten deployments of several providers, and virtual keys. */

export const MASTER_KEY = 'sk-1234';
export const VIRTUAL_KEY = 'sk-bench-admin';

const MODELS = [
  'openai/gpt-4o',
  'openai/gpt-4o-mini',
  'anthropic/claude-3-5-sonnet-20241022',
  'azure/gpt-4o',
  'mistral/mistral-small',
  'groq/llama3-8b-8192',
  'cohere/command-r',
  'gemini/gemini-1.5-pro',
  'bedrock/anthropic.claude-3-haiku-20240307-v1:0',
  'openai/text-embedding-3-small',
];

export const config = {
  model_list: MODELS.map((model, i) => ({
    model_name: `group-${i}`,
    litellm_params: { model, api_key: `sk-bench-${i}` },
    model_info: { id: `deployment-${i}` },
  })),
  general_settings: { master_key: MASTER_KEY, store_model_in_db: true },
};

export const keys = {
  keys: [
    { key: VIRTUAL_KEY, user_id: 'admin', user_role: 'proxy_admin', models: [] },
    { key: 'sk-bench-user', user_id: 'user', user_role: 'internal_user', models: ['group-0'] },
  ],
  teams: [],
};
