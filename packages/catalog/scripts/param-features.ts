import {
  ANTHROPIC,
  BEDROCK_NAMES,
  CONVERSE,
  CONVERSE_NAMES,
  type FeatureSpec,
  GEMINI,
  OPENAI,
  words,
} from './param-families.ts';

/** Features that are tried for every provider: OpenAI's own names, and the capabilities of the entry. */
export const COMMON_FEATURES: readonly string[] = words(`
    is=gpt-3.5-turbo-16k|gpt-4 listedResponses listed can=supports_function_calling can=supports_tool_choice
    can=supports_reasoning can=supports_web_search can=supports_parallel_function_calling
    can=supports_response_schema
  `);

/** Names that are tried for every provider. */
export const COMMON_NAMES: readonly string[] = [
  ...words(`
    zz-model gpt-4 gpt-3.5-turbo-16k gpt-4o gpt-4o-audio-preview o1 o3-mini gpt-5 gpt-5-chat-latest
    gpt-5-search-api
  `),
  ...words(`
    gpt-5.2 gpt-6 responses/gpt-4o gpt-3.5-turbo-instruct claude-3-7-sonnet-latest claude-2 gemini-2.5-pro
    gemini-3-pro mistral-large
  `),
];

/** Names that are added to the list of OpenAI's own models first, because providers with OpenAI's protocol may check that list. */
export const LISTED_NAMES: readonly string[] = [
  'zz-listed',
  'openai/zz-listed',
  'chat_completions/zz-listed',
  'x/zz-listed',
];

/** Names that are tried for every provider with every combination of capabilities. */
export const CROSSED_NAMES: readonly string[] = ['zz-listed', 'zz-flags', 'gpt-4', 'gpt-4o', 'responses/gpt-4o'];

/**
 * The features that may decide the parameters of a provider's models, in addition to {@link COMMON_FEATURES}. `learn-params.ts` removes
 * features that decide nothing, so one list is enough for all releases. It fails where the features do not explain the results of a
 * release.
 */
export const FEATURE_SPECS: Readonly<Record<string, FeatureSpec>> = {
  openai: OPENAI,
  chatgpt: OPENAI,
  ragflow: OPENAI,
  github_copilot: {
    features: [...OPENAI.features, 'hasLower=claude', 'canLower=supports_reasoning'],
    names: [...OPENAI.names, 'claude-zz', 'CLAUDE-zz', 'claude-gpt-5', 'claude-o1'],
  },
  azure: {
    features: [
      ...OPENAI.features,
      ...words(`
    has=o1|o3|o4|o_series/ azureReasoning logprobs canOnAzure=supports_none_reasoning_effort
    in=model_list_set can=supports_reasoning@-
  `),
    ],
    names: [
      ...OPENAI.names,
      'gpt5_series/zz',
      'o_series/zz',
      'my-o1',
      'gpt-5.4',
      'azure/gpt-5',
      'azure/o1',
      'zz-o3',
      'gpt-5.2-chat',
      'o1-gpt-5',
      'azure/gpt-5.2',
      'x/gpt-5.4',
    ],
  },
  azure_ai: {
    features: [
      ...OPENAI.features,
      ...ANTHROPIC,
      ...words(`
    hasLower=claude modelRouter has=agents/ has=grok has=grok-3-mini|grok-4|grok-code-fast
    canPrefixed=azure_ai/:supports_tool_choice
  `),
      ...['canOnAzureAi=supports_none_reasoning_effort', 'can=supports_reasoning@azure_ai'],
    ],
    names: [
      ...OPENAI.names,
      ...words(`
    claude-zz Claude-3-7-sonnet claude-3-7-sonnet claude-opus-4-9 model_router/x model-router agents/claude
    agents/x grok-4 grok-2 grok-3-mini
  `),
      ...words(`
    grok-gpt-5 model-router/claude model_router/gpt-5 grok-4-gpt-5 model_router/grok-4 gpt-5-grok
    responses/gpt-5
  `),
    ],
  },
  anthropic: {
    features: ANTHROPIC,
    names: ['claude-zz', 'claude-3-7-sonnet-x', 'claude-opus-4-9', 'claude-zz-7', 'claude-opus-4.6@x'],
  },
  bedrock: {
    features: [
      'bedrockBasicApi',
      'bedrockApi',
      ...CONVERSE,
      ...ANTHROPIC,
      'can=supports_reasoning@bedrock',
      'withoutRegionHas=openai.gpt-oss',
      'withoutRegionHas=xai.',
      'can=supports_reasoning@-',
    ],
    names: BEDROCK_NAMES,
  },
  bedrock_converse: { features: CONVERSE, names: CONVERSE_NAMES },
  bedrock_mantle: {
    features: [...ANTHROPIC, 'hasLower=claude', 'reasoning'],
    names: words(`
    claude-zz Claude-zz anthropic.claude-opus-4-9 openai.gpt-5.9 gpt-5-chat gpt-6 claude-3-7-sonnet
    us-east-1/openai.gpt-5 claude-gpt-5 gpt-4
  `),
  },
  vertex_ai: {
    features: [
      'family',
      'familyWithGptOss',
      'selfDeployed',
      ...GEMINI.features,
      ...ANTHROPIC,
      'hasLower=magistral',
      'can=supports_function_calling@-',
    ],
    names: [
      ...GEMINI.names,
      ...words(`
    claude-zz claude-3-7-sonnet claude-opus-4-9 openai/gpt-oss-zz gpt-oss-zz mistral-large@latest
    magistral-zz codestral@2405 jamba-1.5 meta/llama
  `),
      ...words(`
    openai/123 openai/a/b gemma/x bge/x xai/grok openai-x agent_engine/openai google/gemma-x
    vertex_ai/openai/1 gpt-4 openai/gpt-4 gpt-oss/gpt-4 gemma/gpt-4
  `),
    ],
  },
  vertex_ai_beta: GEMINI,
  gemini: GEMINI,
  palm: GEMINI,
  gdc: GEMINI,
  opencode_go: {
    features: ['opencodeApi', ...ANTHROPIC, ...GEMINI.features],
    names: [...GEMINI.names, 'claude-3-7-sonnet', 'claude-opus-4-9', 'minimax-m2'],
  },
  cohere: { features: ['has=v1/'], names: ['v1/command-r', 'command-r'] },
  cohere_chat: { features: ['has=v1/'], names: ['v1/command-r', 'command-r'] },
  xai: {
    features: ['has=grok-3-mini|grok-4|grok-code-fast', 'has=grok-4|grok-code-fast'],
    names: ['grok-3-mini', 'grok-4', 'grok-code-fast-1', 'grok-2'],
  },
  groq: {
    features: ['is=compound|compound-mini|groq/compound|groq/compound-mini'],
    names: ['compound', 'groq/compound-mini', 'x/compound', 'gpt-4'],
  },
  mistral: {
    features: ['hasLower=magistral', 'can=supports_reasoning@mistral'],
    names: ['magistral-x', 'Magistral-y', 'mistral-x'],
  },
  codestral: {
    features: ['hasLower=magistral', 'can=supports_reasoning@mistral'],
    names: ['magistral-x', 'Magistral-y', 'codestral-x'],
  },
  moonshot: { features: ['has=kimi-thinking-preview'], names: ['kimi-thinking-preview', 'kimi-k2', 'gpt-4'] },
  morph: {
    features: ['starts=morph-v3-|morph/morph-v3-'],
    names: ['morph-v3-fast', 'morph/morph-v3-x', 'x-morph-v3-', 'morph-v4'],
  },
  nvidia_nim: {
    features: [
      ...[
        'is=google/recurrentgemma-2b|google/gemma-2-27b-it|google/gemma-2-9b-it|gemma-2-9b-it',
        'is=nvidia/nemotron-4-340b-instruct',
        'is=nvidia/nemotron-4-340b-reward',
      ],
      ...['is=google/codegemma-1.1-7b'],
    ],
    names: [
      'google/recurrentgemma-2b',
      'gemma-2-9b-it',
      'nvidia/nemotron-4-340b-instruct',
      'nvidia/nemotron-4-340b-reward',
      'google/codegemma-1.1-7b',
    ],
  },
  oci: {
    features: ['ociCohere', 'ociNoEffort'],
    names: ['cohere.command-a', 'oci/Cohere.x', 'meta.llama', 'xai.grok-4', 'OCI/cohere.x'],
  },
  sap: {
    features: ['starts=amazon|cohere|alephalpha', 'starts=gemini|amazon', 'is=gpt-4'],
    names: words('amazon-x cohere-x alephalpha-x gemini-x gpt-4 sap/gemini'),
  },
  snowflake: { features: ['snowflakeClaude'], names: ['claude-x', 'Claude_x', 'snowflake/claude-x', 'x-claude-'] },
  together_ai: {
    features: [
      ...[
        'is=openai/gpt-oss-120b|openai/gpt-oss-20b',
        'starts=deepseek-ai/DeepSeek-V4-Pro',
        'info=supports_function_calling',
      ],
      'is=MiniMaxAI/MiniMax-M3|Qwen/Qwen3.5-9B|Qwen/Qwen3.6-Plus|deepseek-ai/DeepSeek-V4-Pro|moonshotai/Kimi-K3|nvidia/nemotron-3-ultra-550b-a55b|zai-org/GLM-5.2',
    ],
    names: [
      ...words(`
    openai/gpt-oss-120b MiniMaxAI/MiniMax-M3 Qwen/Qwen3.5-9B Qwen/Qwen3.6-Plus deepseek-ai/DeepSeek-V4-Pro-x
    moonshotai/Kimi-K3
  `),
      ...['nvidia/nemotron-3-ultra-550b-a55b', 'zai-org/GLM-5.2', 'openai/gpt-oss-20b', 'gpt-4', 'gpt-3.5-turbo-16k'],
    ],
  },
  meta_llama: {
    features: ['info=supports_function_calling', 'info=supports_tool_choice'],
    names: ['Llama-x', 'gpt-4'],
  },
  fireworks_ai: {
    features: ['fireworks=supports_tool_choice', 'fireworks=supports_reasoning'],
    names: ['accounts/fireworks/models/zz', 'zz', 'fireworks_ai/zz', 'firerouter/zz'],
  },
  scaledown: {
    features: ['tail=extract', 'tail=summarize', 'tail=classify|compress|decisions'],
    names: words('extract summarize classify compress decisions x/extract a/b/extract nope'),
  },
};
