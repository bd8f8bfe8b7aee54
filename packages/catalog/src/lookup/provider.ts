import { parseUrl, splitOnce } from '@litellm-models/python-semantics';
import type { ProviderMatch, ProviderQuery } from '../types.ts';
import { withoutMantleRegion } from './bedrock.ts';
import type { LookupContext } from './context.ts';
import { UnknownProviderError } from './errors.ts';
import { isFoundryInference, providerOfHost } from './host.ts';
import { isAnthropicText, unprefixedProvider } from './unprefixed-provider.ts';

const HINT =
  "Pass model as E.g. For 'Huggingface' inference endpoints pass in `completion(model='huggingface/starcoder',..)` Learn more: https://docs.litellm.ai/docs/providers";

/**
 * `litellm.get_llm_provider(model, custom_llm_provider, api_base)`.
 *
 * @throws UnknownProviderError where LiteLLM raises `BadRequestError`
 */
export function resolveProvider(context: LookupContext, given: string, query: ProviderQuery = {}): ProviderMatch {
  if (isOpenAiProtocolOnAzure(context, given)) return { model: given, provider: 'openai' };
  let [model, provider] = redirect(context, given, query.provider || null);
  if (provider !== null && splitOnce(model, '/')[0] !== provider) model = `${provider}/${model}`;
  let match: ProviderMatch | undefined;
  try {
    match = matchPrefix(context, model, provider, query.apiBase) ?? matchHost(context, model, provider, query.apiBase);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnknownProviderError(
      `litellm.BadRequestError: GetLLMProvider Exception - ${reason}\n\noriginal model: ${model}`,
    );
  }
  if (match !== undefined) return match;
  provider = unprefixedProvider(context, model) ?? provider ?? matchProviderRule(context, model);
  if (provider !== null) return { model, provider };
  throw new UnknownProviderError(
    `litellm.BadRequestError: LLM Provider NOT provided. Pass in the LLM provider you are trying to call. You passed model=${model}\n ${HINT}`,
  );
}

/** Matches a model that has its provider in front. */
function matchPrefix(
  context: LookupContext,
  model: string,
  provider: string | null,
  apiBase: string | null | undefined,
): ProviderMatch | undefined {
  const { data, behavior } = context;
  if (behavior.keepsOpenRouterNames && provider === 'openrouter') {
    const rest = model.slice('openrouter/'.length);
    return { model: rest.includes('/') ? rest : model, provider };
  }
  const [prefix, rest] = splitOnce(model, '/');
  if (rest !== undefined && data.jsonProviders.has(prefix)) return { model: rest, provider: prefix };
  if (!data.providers.has(prefix)) return undefined;
  if (rest === undefined) throw new Error('list index out of range');
  return adjustMatch(context, prefix, rest, apiBase || null);
}

/** Some providers use another provider for some models, or keep their own name in front of the model. */
function adjustMatch(context: LookupContext, provider: string, model: string, apiBase: string | null): ProviderMatch {
  if (apiBase !== null && context.data.parsesApiBase.has(provider)) parseUrl(apiBase);
  switch (provider) {
    case 'ai21':
      return { model, provider: context.lists.has('ai21_chat_models', model) ? 'ai21_chat' : provider };
    case 'azure_ai':
      return { model, provider: isAzureOpenAi(context, model, apiBase) ? 'azure' : provider };
    case 'bedrock_mantle':
      return { model: withoutMantleRegion(context, model), provider };
    case 'ragflow':
      return { model: checkRagflowModel(`ragflow/${model}`), provider };
    default:
      return { model, provider };
  }
}

/** Matches the host in `api_base`. */
function matchHost(
  context: LookupContext,
  model: string,
  provider: string | null,
  apiBase: string | null | undefined,
): ProviderMatch | undefined {
  const known = apiBase ? providerOfHost(context, apiBase) : undefined;
  return known === undefined ? undefined : { model, provider: known ?? provider };
}

function matchProviderRule({ data }: LookupContext, model: string): string | null {
  return data.providerRules.find(({ pattern }) => pattern.test(model))?.provider ?? null;
}

/** Cohere's and Mistral's models on Azure use OpenAI's protocol. */
function isOpenAiProtocolOnAzure({ lists }: LookupContext, model: string): boolean {
  const [prefix, name] = splitOnce(model, '/');
  if (prefix !== 'azure' || name === undefined) return false;
  return lists.has('cohere_chat_models', name) || lists.has('mistral_chat_models', `mistral/${name}`);
}

/** Cohere's chat models and Anthropic's text models have providers of their own. */
function redirect({ lists }: LookupContext, model: string, provider: string | null): [string, string | null] {
  const isChat = (name: string): boolean => lists.has('cohere_chat_models', name);
  const [prefix, name] = splitOnce(model, '/');
  if (provider === 'cohere' && isChat(model)) return [model, 'cohere_chat'];
  if (prefix === 'cohere' && name !== undefined && isChat(name)) return [name, 'cohere_chat'];
  if (provider === 'anthropic' && isAnthropicText(model)) return [model, 'anthropic_text'];
  if (prefix === 'anthropic' && name !== undefined && isAnthropicText(name)) return [name, 'anthropic_text'];
  return [model, provider];
}

function isAzureOpenAi({ lists, behavior }: LookupContext, model: string, apiBase: string | null): boolean {
  if (behavior.azureAiNeedsApiBase && (apiBase === null || isFoundryInference(apiBase))) return false;
  const name = splitOnce(model, '/')[1] ?? model;
  return (
    lists.has('open_ai_chat_completion_models', name) ||
    lists.has('open_ai_text_completion_models', name) ||
    lists.has('open_ai_embedding_models', name)
  );
}

function checkRagflowModel(model: string): string {
  const parts = model.split('/');
  if (parts.length < 4) {
    throw new Error(
      `Invalid RAGFlow model format: ${model}. Expected format: ragflow/chat/{chat_id}/{model} or ragflow/agent/{agent_id}/{model}`,
    );
  }
  if (parts[1] === 'chat' || parts[1] === 'agent') return model;
  throw new Error(`Invalid RAGFlow endpoint type: ${parts[1]}. Must be 'chat' or 'agent'`);
}
