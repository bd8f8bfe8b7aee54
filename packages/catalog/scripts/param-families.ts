/** The features that may decide the parameters of a family of models. */
export interface FeatureSpec {
  readonly features: readonly string[];
  /** Names with different values of the features. Each is tried with every combination of capabilities. */
  readonly names: readonly string[];
}

/** Splits a string at white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** OpenAI's own models. */
export const OPENAI: FeatureSpec = {
  features: [
    ...words('o134 oSeries audio reasoning search in=open_ai_chat_completion_models'),
    ...[
      'canResolved=supports_function_calling',
      'canResolved=supports_response_schema',
      'canResolved=supports_parallel_function_calling',
    ],
    ...['can=supports_tool_choice@-', 'can=supports_none_reasoning_effort@-'],
  ],
  names: words(`
    o1 o3-mini gpt-5 gpt-5-chat-latest gpt-5.2 gpt-5-search-api gpt-6-zz gpt-4o gpt-4 gpt-4o-audio-preview
    responses/gpt-5 x/o1 x/gpt-5 gpt-5.4-zz azure/eu/gpt-5.6
  `),
};

/** Claude models, at any provider. */
export const ANTHROPIC: readonly string[] = ['has=claude-3-7-sonnet', 'adaptive', 'can=supports_reasoning@-'];

/** Gemini models, at any provider. */
export const GEMINI: FeatureSpec = {
  features: words(`
    gemini3 sampling has=tts is=gemini-2.5-pro-preview-06-05 can=supports_reasoning@-
    can=supports_reasoning@gemini
  `),
  names: [
    ...words(`
    gemini-2.5-pro gemini-2.5-flash-tts gemini-3-pro gemini-3-tts gemini-2.5-pro-preview-06-05
    gemini-flash-latest gemini-flash gemini-exp-x
  `),
    ...words(`
    gemma-3 12345 gemini/tuned gemini/gemini-2.5-pro gemini/gemini-3-pro gemini-1.5-pro learnlm-x
    gemini-2.5-pro-exp-03-25 vertex_ai/gemini-3-pro
  `),
  ],
};

/** Models of any maker that Bedrock's Converse API serves. */
export const CONVERSE: readonly string[] = [
  ...words(`
    has=arn bedrockUnknown bedrockSampling hasLower=nova base=amazon.nova base=anthropic bedrockNova2
    openAiGpt has=gpt-oss
  `),
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

/** Names of models of all makers on Bedrock. */
export const CONVERSE_NAMES: readonly string[] = [
  ...words(`
    anthropic.claude-zz us.anthropic.claude-zz mistral.zz cohere.zz meta.llama3-1-zz meta.llama3-zz
    meta.llama4-zz us.meta.llama4-zz amazon.nova-zz amazon.nova-2-zz us.amazon.nova-2-zz us.qwen.zz
  `),
  ...words(`
    deepseek.zz deepseek.r1-zz deepseek.v3-zz openai.gpt-oss-zz openai.gpt-5.9-zz openai.gpt-zz xai.grok-zz
    qwen.zz zz nova-zz arn:zz arn:x/anthropic.claude-zz arn:x/amazon.nova-zz ZZ ZZ-NOVA arn:nova-zz
    nova-2/zz nova/zz
  `),
  ...words(`
    anthropic.claude-3-7-zz anthropic.claude-sonnet-4-zz anthropic.claude-opus-4-zz claude-opus-4-zz
    amazon.titan-zz ai21.zz moonshot.zz gpt-oss-zz mistral.nova zz/yy
  `),
];

/** The same models with all routes of Bedrock. */
export const BEDROCK_NAMES: readonly string[] = [
  ...CONVERSE_NAMES,
  ...CONVERSE_NAMES.map((name) => `converse/${name}`),
  ...CONVERSE_NAMES.map((name) => `bedrock/${name}`),
  ...words(`
    cohere anthropic mistral amazon meta llama ai21 nova deepseek_r1 qwen3 qwen2 twelvelabs openai stability
    moonshot zz
  `).flatMap((maker) => [
    `invoke/${maker}.zz`,
    `${maker}/zz`,
    `invoke/us.${maker}.claude-3-zz`,
    `async_invoke/${maker}.x`,
  ]),
  ...words('claude_platform/ converse_like/ agent/ agentcore/ openai/ mantle/ chat_completions/').flatMap((route) =>
    words(`
    zz anthropic.claude-zz claude-3-7-sonnet openai.gpt-oss-zz xai.grok-zz openai.gpt-5.9 gpt-4 gpt-4o
    claude-opus-4-9
  `).map((name) => route + name),
  ),
  ...words(`
    invoke/anthropic.claude-v2 invoke/anthropic.claude-3-7-sonnet invoke/anthropic.claude-opus-4-9
    anthropic.claude-v2:1 openai.gpt-5.6 us.openai.gpt-6 xai.grok-4.6
  `),
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
