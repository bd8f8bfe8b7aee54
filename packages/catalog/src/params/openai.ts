import { isDigits, removePrefix } from '@litellm-models/python-semantics';
import type { LookupContext } from '../lookup/context.ts';
import { resolveProvider } from '../lookup/provider.ts';
import { supports } from '../lookup/supports.ts';
import type { Feature } from './feature.ts';
import { lastPart } from './last-part.ts';

function isListed({ lists }: LookupContext, model: string): boolean {
  return lists.has('open_ai_chat_completion_models', model) || lists.has('open_ai_text_completion_models', model);
}

function startsWithOAndDigit(name: string): boolean {
  const [first, second = ''] = name;
  return first === 'o' && isDigits(second);
}

/** Whether a model belongs to the reasoning models since gpt-5; `gpt-5-chat` does not. */
function isReasoningSeries(model: string): boolean {
  return (model.includes('gpt-5') || model.includes('gpt-6')) && !lastPart(model).includes('gpt-5-chat');
}

/** The name under which LiteLLM looks up the capabilities of a model on Azure. */
function azureName({ entries }: LookupContext, model: string): string {
  if (model.startsWith('gpt5_series/')) return `azure/${model.slice('gpt5_series/'.length)}`;
  if (model.startsWith('azure/')) return model;
  if (!model.startsWith('azure_ai/')) return `azure/${model}`;
  return entries.has(model) ? model : `azure/${removePrefix(model, 'azure_ai/')}`;
}

function azureAiName(context: LookupContext, model: string): string {
  const prefixed = model.startsWith('azure_ai/') ? model : `azure_ai/${model}`;
  return context.entries.has(prefixed) ? prefixed : azureName(context, model);
}

/** Features of OpenAI's models, also on Azure. */
export const OPENAI_FEATURES: Readonly<Record<string, Feature>> = {
  /** One of OpenAI's own models. */
  listed: isListed,
  /** One of OpenAI's own models, with or without the prefix of the Responses API. */
  listedResponses: (context, model) => {
    const index = model.indexOf('responses/');
    return isListed(context, index < 0 ? model : model.slice(index + 'responses/'.length));
  },
  /** o1, o3 and o4. */
  o134: ({ lists }, model) =>
    /^o[134]/.test(lastPart(model)) && lists.has('open_ai_chat_completion_models', lastPart(model)),
  /** An o and any digit. */
  oSeries: ({ lists }, model) =>
    startsWithOAndDigit(lastPart(model)) && lists.has('open_ai_chat_completion_models', lastPart(model)),
  audio: ({ lists }, model) => model.includes('audio') && lists.has('open_ai_chat_completion_models', model),
  reasoning: (_context, model) => isReasoningSeries(model),
  azureReasoning: (_context, model) => isReasoningSeries(model) || model.includes('gpt5_series'),
  search: (_context, model) => model.includes('gpt-5') && model.includes('search'),
  logprobs: (_context, model) => /^gpt-5\.[24]/.test(lastPart(model)),
  /** The model that the name resolves to has this capability; a name that does not resolve is OpenAI's. */
  canResolved: (context, model, field) => {
    let name = model;
    let provider: string | null = 'openai';
    try {
      ({ model: name, provider } = resolveProvider(context, model));
    } catch {
      // The name stays unchanged.
    }
    return supports(context, name, provider, field);
  },
  canOnAzure: (context, model, field) => supports(context, azureName(context, model), null, field),
  canOnAzureAi: (context, model, field) => supports(context, azureAiName(context, model), null, field),
  /** The model has this capability with a prefix: `prefix:field`. */
  canPrefixed: (context, model, argument) => {
    const [prefix = '', field = ''] = argument.split(':');
    return supports(context, prefix + model, null, field);
  },
  modelRouter: (_context, model) => !model.includes('agents/') && /model[-_]router/.test(model.toLowerCase()),
};
