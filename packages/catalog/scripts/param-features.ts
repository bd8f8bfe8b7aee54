/**
 * Which features of a model may decide its parameters, by provider: what `learn.ts` tries, beside those that are tried
 * for every provider. A feature that turns out to decide nothing is dropped, so one list serves all releases; what
 * a release's data cannot be explained by is named when the data is generated.
 */
export interface FeatureSpec {
  readonly features: readonly string[];
  /** Names that bring the features out, tried with every combination of capabilities. */
  readonly names: readonly string[];
}

/** Tried for every provider: OpenAI's own names, and what the model's entry says it can do. */
export const COMMON: readonly string[] = [
  'is=gpt-3.5-turbo-16k|gpt-4',
  'catalog',
  'listed',
  'can=supports_function_calling',
  'can=supports_tool_choice',
  'can=supports_reasoning',
  'can=supports_web_search',
  'can=supports_parallel_function_calling',
  'can=supports_response_schema',
];

export const COMMON_NAMES: readonly string[] = [
  ...[
    'zz-model',
    'gpt-4',
    'gpt-3.5-turbo-16k',
    'gpt-4o',
    'gpt-4o-audio-preview',
    'o1',
    'o3-mini',
    'gpt-5',
    'gpt-5-chat-latest',
    'gpt-5-search-api',
  ],
  ...[
    'gpt-5.2',
    'gpt-6',
    'responses/gpt-4o',
    'gpt-3.5-turbo-instruct',
    'claude-3-7-sonnet-latest',
    'claude-2',
    'gemini-2.5-pro',
    'gemini-3-pro',
    'mistral-large',
  ],
];

/** Names that are made OpenAI's own before the asking: whoever speaks its protocol may look whether they are. */
export const LISTED_NAMES: readonly string[] = [
  'zz-listed',
  'openai/zz-listed',
  'chat_completions/zz-listed',
  'x/zz-listed',
];

/** Names that are tried for every provider with every combination of capabilities. */
export const CROSSED_NAMES: readonly string[] = ['zz-listed', 'zz-flags', 'gpt-4', 'gpt-4o', 'responses/gpt-4o'];

const OPENAI: FeatureSpec = {
  features: [
    ...['oNamed', 'oSeries', 'audio', 'reasoning', 'search', 'in=open_ai_chat_completion_models'],
    ...[
      'canResolved=supports_function_calling',
      'canResolved=supports_response_schema',
      'canResolved=supports_parallel_function_calling',
    ],
    ...['can=supports_tool_choice@-', 'can=supports_none_reasoning_effort@-'],
  ],
  names: [
    'o1',
    'o3-mini',
    'gpt-5',
    'gpt-5-chat-latest',
    'gpt-5.2',
    'gpt-5-search-api',
    'gpt-6-zz',
    'gpt-4o',
    'gpt-4',
    'gpt-4o-audio-preview',
    'responses/gpt-5',
    'x/o1',
    'x/gpt-5',
    'gpt-5.4-zz',
    'azure/eu/gpt-5.6',
  ],
};

const ANTHROPIC: readonly string[] = ['has=claude-3-7-sonnet', 'adaptive', 'can=supports_reasoning@-'];

const GEMINI: FeatureSpec = {
  features: [
    'gemini3',
    'samples',
    'has=tts',
    'is=gemini-2.5-pro-preview-06-05',
    'can=supports_reasoning@-',
    'can=supports_reasoning@gemini',
  ],
  names: [
    ...[
      'gemini-2.5-pro',
      'gemini-2.5-flash-tts',
      'gemini-3-pro',
      'gemini-3-tts',
      'gemini-2.5-pro-preview-06-05',
      'gemini-flash-latest',
      'gemini-flash',
      'gemini-exp-x',
    ],
    ...[
      'gemma-3',
      '12345',
      'gemini/tuned',
      'gemini/gemini-2.5-pro',
      'gemini/gemini-3-pro',
      'gemini-1.5-pro',
      'learnlm-x',
      'gemini-2.5-pro-exp-03-25',
      'vertex_ai/gemini-3-pro',
    ],
  ],
};

const CONVERSE: readonly string[] = [
  ...[
    'has=arn',
    'bedrockUnknown',
    'bedrockSamples',
    'hasLower=nova',
    'base=amazon.nova',
    'base=anthropic',
    'bedrockNova2',
    'openAiGpt',
    'has=gpt-oss',
  ],
  ...[
    'base=anthropic|mistral|cohere|meta.llama3-1|meta.llama3-2|meta.llama3-3|amazon.nova',
    'base=meta.llama4',
    'baseHas=deepseek',
    'baseHas=deepseek.r1',
  ],
  ...[
    'can=supports_function_calling@bedrock_converse',
    'can=supports_tool_choice@bedrock_converse',
    'canBase=supports_tool_choice@bedrock_converse',
  ],
  ...[
    'has=claude-3-7|claude-sonnet-4|claude-opus-4',
    'can=supports_reasoning@bedrock_converse',
    'canBase=supports_reasoning@bedrock_converse',
  ],
];

const CONVERSE_NAMES: readonly string[] = [
  ...[
    'anthropic.claude-zz',
    'us.anthropic.claude-zz',
    'mistral.zz',
    'cohere.zz',
    'meta.llama3-1-zz',
    'meta.llama3-zz',
    'meta.llama4-zz',
    'amazon.nova-zz',
    'amazon.nova-2-zz',
    'us.amazon.nova-2-zz',
  ],
  ...[
    'deepseek.zz',
    'deepseek.r1-zz',
    'deepseek.v3-zz',
    'openai.gpt-oss-zz',
    'openai.gpt-5.9-zz',
    'openai.gpt-zz',
    'xai.grok-zz',
    'qwen.zz',
    'zz',
    'nova-zz',
    'arn:zz',
    'arn:x/anthropic.claude-zz',
    'arn:x/amazon.nova-zz',
    'ZZ',
    'ZZ-NOVA',
    'arn:nova-zz',
    'nova-2/zz',
    'nova/zz',
  ],
  ...[
    'anthropic.claude-3-7-zz',
    'anthropic.claude-sonnet-4-zz',
    'anthropic.claude-opus-4-zz',
    'claude-opus-4-zz',
    'amazon.titan-zz',
    'ai21.zz',
    'moonshot.zz',
    'gpt-oss-zz',
    'mistral.nova',
    'zz/yy',
  ],
];

const BEDROCK_NAMES: readonly string[] = [
  ...CONVERSE_NAMES,
  ...CONVERSE_NAMES.map((name) => `converse/${name}`),
  ...CONVERSE_NAMES.map((name) => `bedrock/${name}`),
  ...[
    'cohere',
    'anthropic',
    'mistral',
    'amazon',
    'meta',
    'llama',
    'ai21',
    'nova',
    'deepseek_r1',
    'qwen3',
    'qwen2',
    'twelvelabs',
    'openai',
    'stability',
    'moonshot',
    'zz',
  ].flatMap((maker) => [
    `invoke/${maker}.zz`,
    `${maker}/zz`,
    `invoke/us.${maker}.claude-3-zz`,
    `async_invoke/${maker}.x`,
  ]),
  ...['claude_platform/', 'converse_like/', 'agent/', 'agentcore/', 'openai/', 'mantle/', 'chat_completions/'].flatMap(
    (route) =>
      [
        'zz',
        'anthropic.claude-zz',
        'claude-3-7-sonnet',
        'openai.gpt-oss-zz',
        'xai.grok-zz',
        'openai.gpt-5.9',
        'gpt-4',
        'gpt-4o',
        'claude-opus-4-9',
      ].map((name) => route + name),
  ),
  ...[
    'invoke/anthropic.claude-v2',
    'invoke/anthropic.claude-3-7-sonnet',
    'invoke/anthropic.claude-opus-4-9',
    'anthropic.claude-v2:1',
    'openai.gpt-5.6',
    'us.openai.gpt-6',
    'xai.grok-4.6',
  ],
  ...[
    'us',
    'us.',
    'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
    'us-east-1/anthropic.claude-v2',
    'us-east-1/zz',
    'us-east-1/arn:zz',
    '',
  ],
];

/** By provider; a provider without an entry is tried with the common features alone. */
export const SPECS: Readonly<Record<string, FeatureSpec>> = {
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
      ...[
        'has=o1|o3|o4|o_series/',
        'azureReasoning',
        'withLogprobs',
        'canOnAzure=supports_none_reasoning_effort',
        'in=model_list_set',
        'can=supports_reasoning@-',
      ],
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
      ...[
        'hasLower=claude',
        'modelRouter',
        'has=agents/',
        'has=grok',
        'has=grok-3-mini|grok-4|grok-code-fast',
        'canPrefixed=azure_ai/:supports_tool_choice',
      ],
      ...['canOnAzureAi=supports_none_reasoning_effort', 'can=supports_reasoning@azure_ai'],
    ],
    names: [
      ...OPENAI.names,
      ...[
        'claude-zz',
        'Claude-3-7-sonnet',
        'claude-3-7-sonnet',
        'claude-opus-4-9',
        'model_router/x',
        'model-router',
        'agents/claude',
        'agents/x',
        'grok-4',
        'grok-2',
        'grok-3-mini',
      ],
      ...[
        'grok-gpt-5',
        'model-router/claude',
        'model_router/gpt-5',
        'grok-4-gpt-5',
        'model_router/grok-4',
        'gpt-5-grok',
        'responses/gpt-5',
      ],
    ],
  },
  anthropic: {
    features: ANTHROPIC,
    names: ['claude-zz', 'claude-3-7-sonnet-x', 'claude-opus-4-9', 'claude-zz-7', 'claude-opus-4.6@x'],
  },
  bedrock: {
    features: [
      'bedrockOld',
      'bedrockWay',
      ...CONVERSE,
      ...ANTHROPIC,
      'can=supports_reasoning@bedrock',
      'regionFreeHas=openai.gpt-oss',
      'regionFreeHas=xai.',
      'can=supports_reasoning@-',
    ],
    names: BEDROCK_NAMES,
  },
  bedrock_converse: { features: CONVERSE, names: CONVERSE_NAMES },
  bedrock_mantle: {
    features: [...ANTHROPIC, 'hasLower=claude', 'reasoning'],
    names: [
      'claude-zz',
      'Claude-zz',
      'anthropic.claude-opus-4-9',
      'openai.gpt-5.9',
      'gpt-5-chat',
      'gpt-6',
      'claude-3-7-sonnet',
      'us-east-1/openai.gpt-5',
      'claude-gpt-5',
      'gpt-4',
    ],
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
      ...[
        'claude-zz',
        'claude-3-7-sonnet',
        'claude-opus-4-9',
        'openai/gpt-oss-zz',
        'gpt-oss-zz',
        'mistral-large@latest',
        'magistral-zz',
        'codestral@2405',
        'jamba-1.5',
        'meta/llama',
      ],
      ...[
        'openai/123',
        'openai/a/b',
        'gemma/x',
        'bge/x',
        'xai/grok',
        'openai-x',
        'agent_engine/openai',
        'google/gemma-x',
        'vertex_ai/openai/1',
        'gpt-4',
        'openai/gpt-4',
        'gpt-oss/gpt-4',
        'gemma/gpt-4',
      ],
    ],
  },
  vertex_ai_beta: GEMINI,
  gemini: GEMINI,
  palm: GEMINI,
  gdc: GEMINI,
  opencode_go: {
    features: ['goEndpoint', ...ANTHROPIC, ...GEMINI.features],
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
    names: ['amazon-x', 'cohere-x', 'alephalpha-x', 'gemini-x', 'gpt-4', 'sap/gemini'],
  },
  snowflake: { features: ['snowflakeClaude'], names: ['claude-x', 'Claude_x', 'snowflake/claude-x', 'x-claude-'] },
  together_ai: {
    features: [
      ...[
        'is=openai/gpt-oss-120b|openai/gpt-oss-20b',
        'starts=deepseek-ai/DeepSeek-V4-Pro',
        'told=supports_function_calling',
      ],
      'is=MiniMaxAI/MiniMax-M3|Qwen/Qwen3.5-9B|Qwen/Qwen3.6-Plus|deepseek-ai/DeepSeek-V4-Pro|moonshotai/Kimi-K3|nvidia/nemotron-3-ultra-550b-a55b|zai-org/GLM-5.2',
    ],
    names: [
      ...[
        'openai/gpt-oss-120b',
        'MiniMaxAI/MiniMax-M3',
        'Qwen/Qwen3.5-9B',
        'Qwen/Qwen3.6-Plus',
        'deepseek-ai/DeepSeek-V4-Pro-x',
        'moonshotai/Kimi-K3',
      ],
      ...['nvidia/nemotron-3-ultra-550b-a55b', 'zai-org/GLM-5.2', 'openai/gpt-oss-20b', 'gpt-4', 'gpt-3.5-turbo-16k'],
    ],
  },
  meta_llama: {
    features: ['told=supports_function_calling', 'told=supports_tool_choice'],
    names: ['Llama-x', 'gpt-4'],
  },
  fireworks_ai: {
    features: ['fireworks=supports_tool_choice', 'fireworks=supports_reasoning'],
    names: ['accounts/fireworks/models/zz', 'zz', 'fireworks_ai/zz', 'firerouter/zz'],
  },
  scaledown: {
    features: ['tail=extract', 'tail=summarize', 'tail=classify|compress|decisions'],
    names: ['extract', 'summarize', 'classify', 'compress', 'decisions', 'x/extract', 'a/b/extract', 'nope'],
  },
};
