import type { Behaviour } from './behaviour.ts';

/** A release the catalog knows: its data, loaded when asked for, and its named differences. */
interface Profile {
  readonly behaviour: Behaviour;
  load(): Promise<{ readonly packed: string }>;
}

const LISTS_1_71: Behaviour['bareLists'] = [
  ['openai', ['open_ai_chat_completion_models', 'openai_image_generation_models']],
  ['text-completion-openai', ['open_ai_text_completion_models']],
  ['anthropic', ['anthropic_models']],
  ['cohere', ['cohere_models', 'cohere_embedding_models']],
  ['cohere_chat', ['cohere_chat_models']],
  ['replicate', ['replicate_models']],
  ['openrouter', ['openrouter_models']],
  ['maritalk', ['maritalk_models']],
  [
    'vertex_ai',
    [
      'vertex_chat_models',
      'vertex_code_chat_models',
      'vertex_text_models',
      'vertex_code_text_models',
      'vertex_language_models',
      'vertex_embedding_models',
      'vertex_vision_models',
      'vertex_ai_image_models',
    ],
  ],
  ['ai21_chat', ['ai21_chat_models', 'ai21_models']],
  ['aleph_alpha', ['aleph_alpha_models']],
  ['baseten', ['baseten_models']],
  ['nlp_cloud', ['nlp_cloud_models']],
  ['petals', ['petals_models']],
  ['bedrock', ['bedrock_models', 'bedrock_embedding_models', 'bedrock_converse_models']],
  ['watsonx', ['watsonx_models']],
  ['openai', ['open_ai_embedding_models']],
  ['empower', ['empower_models']],
];

const BEHAVIOUR_1_71: Behaviour = {
  comparesHostsAsText: true,
  keepsOpenRouterNames: false,
  azureAiNeedsBase: false,
  openAiPrefixes: [],
  bareLists: LISTS_1_71,
  prefixProviders: [],
  ladder: ['combined', 'model', 'combinedStripped', 'stripped', 'split'],
  findsAnyCase: false,
  nullProviderIsAnybodys: false,
  borrowers: [],
  azureAiBorrows: false,
  stripsDates: false,
  allowsEmptyFineTuneParts: false,
  bedrock: 'strict',
  providerInfo: 'none',
  registers: 'merge',
  readsNumbers: false,
  fireworksByModel: false,
  asksBareEntries: false,
  mayLeaveUnlisted: false,
  listsModelsOnly: false,
  prefixesWildcards: true,
  failsOnOddModes: false,
  failsOnOddProviders: false,
  generalizes: false,
};

const LISTS_1_106: Behaviour['bareLists'] = [
  ['openai', ['open_ai_chat_completion_models', 'openai_image_generation_models', 'openai_video_generation_models']],
  ...LISTS_1_71.slice(1).map(([provider, lists]): [string, readonly string[]] => [
    provider,
    provider === 'vertex_ai' ? [...lists, 'vertex_ai_video_models'] : lists,
  ]),
  ['gradient_ai', ['gradient_ai_models']],
];

const BEHAVIOUR_1_106: Behaviour = {
  comparesHostsAsText: false,
  keepsOpenRouterNames: true,
  azureAiNeedsBase: true,
  openAiPrefixes: ['gpt-image'],
  bareLists: LISTS_1_106,
  prefixProviders: [['amazon_nova', 'amazon_nova']],
  ladder: ['combined', 'model', 'regionFree', 'split', 'combinedStripped', 'stripped', 'prefixed'],
  findsAnyCase: true,
  nullProviderIsAnybodys: true,
  borrowers: ['litellm_proxy', 'github', 'nadir'],
  azureAiBorrows: true,
  stripsDates: true,
  allowsEmptyFineTuneParts: true,
  bedrock: 'routed',
  providerInfo: 'overrides',
  registers: 'inherit',
  readsNumbers: true,
  fireworksByModel: true,
  asksBareEntries: true,
  mayLeaveUnlisted: false,
  listsModelsOnly: false,
  prefixesWildcards: false,
  failsOnOddModes: true,
  failsOnOddProviders: false,
  generalizes: true,
};

const BEHAVIOUR_1_109: Behaviour = {
  ...BEHAVIOUR_1_106,
  bareLists: [
    ['openai', ['open_ai_chat_completion_models', 'openai_video_generation_models']],
    ...LISTS_1_106.slice(1),
  ],
  bedrock: 'arn',
  providerInfo: 'completes',
  registers: 'replace',
  mayLeaveUnlisted: true,
  listsModelsOnly: true,
  failsOnOddModes: false,
  failsOnOddProviders: true,
};

/** The releases that the catalog knows, each with its data in a module of its own. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  '1.71': { behaviour: BEHAVIOUR_1_71, load: () => import('./generated/1.71.ts') },
  '1.106': { behaviour: BEHAVIOUR_1_106, load: () => import('./generated/1.106.ts') },
  '1.109': { behaviour: BEHAVIOUR_1_109, load: () => import('./generated/1.109.ts') },
};
