import type { Shelf } from '../store/shelf.ts';
import type { ProviderQuery } from '../types.ts';
import { bareProvider, isAnthropicText } from './bare-provider.ts';
import { withoutMantleRegion } from './bedrock.ts';
import { isFoundryInference, providerOfHost } from './endpoint.ts';
import { parseUrl, splitOnce } from './python.ts';

/** What a model string resolves to; the provider is null where LiteLLM knows the host but no provider for it. */
export interface Resolved {
  readonly model: string;
  readonly provider: string | null;
}

/** Raised for a model of no known provider; the message is the one of LiteLLM's `BadRequestError`. */
export class UnknownProvider extends Error {
  override readonly name = 'UnknownProvider';
}

const HINT =
  "Pass model as E.g. For 'Huggingface' inference endpoints pass in `completion(model='huggingface/starcoder',..)` Learn more: https://docs.litellm.ai/docs/providers";

/** What `litellm.get_llm_provider` returns. Throws {@link UnknownProvider} where that raises. */
export function resolve(shelf: Shelf, given: string, query: ProviderQuery = {}): Resolved {
  if (isForeignOnAzure(shelf, given)) return { model: given, provider: 'openai' };
  let [model, provider] = redirected(shelf, given, query.provider || null);
  if (provider !== null && splitOnce(model, '/')[0] !== provider) model = `${provider}/${model}`;
  let resolved: Resolved | undefined;
  try {
    resolved = declared(shelf, model, provider, query.apiBase) ?? hosted(shelf, model, provider, query.apiBase);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new UnknownProvider(
      `litellm.BadRequestError: GetLLMProvider Exception - ${reason}\n\noriginal model: ${model}`,
    );
  }
  if (resolved !== undefined) return resolved;
  provider = bareProvider(shelf, model) ?? provider ?? routed(shelf, model);
  if (provider !== null) return { model, provider };
  throw new UnknownProvider(
    `litellm.BadRequestError: LLM Provider NOT provided. Pass in the LLM provider you are trying to call. You passed model=${model}\n ${HINT}`,
  );
}

/** The provider that the model string itself names in front. */
function declared(
  shelf: Shelf,
  model: string,
  provider: string | null,
  apiBase: string | null | undefined,
): Resolved | undefined {
  const { release, behaviour } = shelf;
  if (behaviour.keepsOpenRouterNames && provider === 'openrouter') {
    const rest = model.slice('openrouter/'.length);
    return { model: rest.includes('/') ? rest : model, provider };
  }
  const [prefix, rest] = splitOnce(model, '/');
  if (rest !== undefined && release.fileProviders.has(prefix)) return { model: rest, provider: prefix };
  if (!release.providers.has(prefix)) return undefined;
  if (rest === undefined) throw new Error('list index out of range');
  return ofProvider(shelf, prefix, rest, apiBase || null);
}

/** A few providers answer for another, or keep their own name in the model's. */
function ofProvider(shelf: Shelf, provider: string, model: string, apiBase: string | null): Resolved {
  if (apiBase !== null && shelf.release.basesParsed.has(provider)) parseUrl(apiBase);
  switch (provider) {
    case 'ai21':
      return { model, provider: shelf.lists.has('ai21_chat_models', model) ? 'ai21_chat' : provider };
    case 'azure_ai':
      return { model, provider: isAzureOpenAi(shelf, model, apiBase) ? 'azure' : provider };
    case 'bedrock_mantle':
      return { model: withoutMantleRegion(shelf, model), provider };
    case 'ragflow':
      return { model: ragflowModel(`ragflow/${model}`), provider };
    default:
      return { model, provider };
  }
}

function hosted(
  shelf: Shelf,
  model: string,
  provider: string | null,
  apiBase: string | null | undefined,
): Resolved | undefined {
  const known = apiBase ? providerOfHost(shelf, apiBase) : undefined;
  return known === undefined ? undefined : { model, provider: known ?? provider };
}

function routed({ release }: Shelf, model: string): string | null {
  return release.routing.find(({ pattern }) => pattern.test(model))?.provider ?? null;
}

/** Cohere's and Mistral's models on Azure speak OpenAI's protocol. */
function isForeignOnAzure({ lists }: Shelf, model: string): boolean {
  const [head, name] = splitOnce(model, '/');
  if (head !== 'azure' || name === undefined) return false;
  return lists.has('cohere_chat_models', name) || lists.has('mistral_chat_models', `mistral/${name}`);
}

/** Cohere's chat models and Anthropic's text models are served by providers of their own. */
function redirected({ lists }: Shelf, model: string, provider: string | null): [string, string | null] {
  const isChat = (name: string): boolean => lists.has('cohere_chat_models', name);
  const [head, name] = splitOnce(model, '/');
  if (provider === 'cohere' && isChat(model)) return [model, 'cohere_chat'];
  if (head === 'cohere' && name !== undefined && isChat(name)) return [name, 'cohere_chat'];
  if (provider === 'anthropic' && isAnthropicText(model)) return [model, 'anthropic_text'];
  if (head === 'anthropic' && name !== undefined && isAnthropicText(name)) return [name, 'anthropic_text'];
  return [model, provider];
}

function isAzureOpenAi({ lists, behaviour }: Shelf, model: string, apiBase: string | null): boolean {
  if (behaviour.azureAiNeedsBase && (apiBase === null || isFoundryInference(apiBase))) return false;
  const name = splitOnce(model, '/')[1] ?? model;
  return (
    lists.has('open_ai_chat_completion_models', name) ||
    lists.has('open_ai_text_completion_models', name) ||
    lists.has('open_ai_embedding_models', name)
  );
}

function ragflowModel(model: string): string {
  const parts = model.split('/');
  if (parts.length < 4) {
    throw new Error(
      `Invalid RAGFlow model format: ${model}. Expected format: ragflow/chat/{chat_id}/{model} or ragflow/agent/{agent_id}/{model}`,
    );
  }
  if (parts[1] === 'chat' || parts[1] === 'agent') return model;
  throw new Error(`Invalid RAGFlow endpoint type: ${parts[1]}. Must be 'chat' or 'agent'`);
}
