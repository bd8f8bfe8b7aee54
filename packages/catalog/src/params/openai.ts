import { isDigits } from '@litellm-models/python-semantics';
import { resolve } from '../lookup/provider.ts';
import { withoutPrefix } from '../lookup/python.ts';
import { supports } from '../lookup/supports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Feature } from './features.ts';

function isListed({ lists }: Shelf, model: string): boolean {
  return lists.has('open_ai_chat_completion_models', model) || lists.has('open_ai_text_completion_models', model);
}

function lastPart(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1);
}

function isONamed(name: string): boolean {
  const [first, second = ''] = name;
  return first === 'o' && isDigits(second);
}

/** The reasoning series from gpt-5 on; `gpt-5-chat` is none of it. */
export function isReasoningSeries(model: string): boolean {
  return (model.includes('gpt-5') || model.includes('gpt-6')) && !lastPart(model).includes('gpt-5-chat');
}

/** The name under which Azure's capabilities are looked up. */
function azureName({ entries }: Shelf, model: string): string {
  if (model.startsWith('gpt5_series/')) return `azure/${model.slice('gpt5_series/'.length)}`;
  if (model.startsWith('azure/')) return model;
  if (!model.startsWith('azure_ai/')) return `azure/${model}`;
  return entries.has(model) ? model : `azure/${withoutPrefix(model, 'azure_ai/')}`;
}

function azureAiName(shelf: Shelf, model: string): string {
  const prefixed = model.startsWith('azure_ai/') ? model : `azure_ai/${model}`;
  return shelf.entries.has(prefixed) ? prefixed : azureName(shelf, model);
}

/** Features of OpenAI's models, and of those on Azure. */
export const OPENAI_FEATURES: Readonly<Record<string, Feature>> = {
  /** One of OpenAI's own models. */
  listed: isListed,
  /** The same, with the prefix of the Responses API taken off. */
  catalog: (shelf, model) => {
    const at = model.indexOf('responses/');
    return isListed(shelf, at < 0 ? model : model.slice(at + 'responses/'.length));
  },
  /** o1, o3 and o4. */
  oNamed: ({ lists }, model) =>
    /^o[134]/.test(lastPart(model)) && lists.has('open_ai_chat_completion_models', lastPart(model)),
  /** Any o and a digit. */
  oSeries: ({ lists }, model) =>
    isONamed(lastPart(model)) && lists.has('open_ai_chat_completion_models', lastPart(model)),
  audio: ({ lists }, model) => model.includes('audio') && lists.has('open_ai_chat_completion_models', model),
  reasoning: (_shelf, model) => isReasoningSeries(model),
  azureReasoning: (_shelf, model) => isReasoningSeries(model) || model.includes('gpt5_series'),
  search: (_shelf, model) => model.includes('gpt-5') && model.includes('search'),
  withLogprobs: (_shelf, model) => /^gpt-5\.[24]/.test(lastPart(model)),
  /** A capability of the model that its name resolves to; of OpenAI's where it resolves to none. */
  canResolved: (shelf, model, field) => {
    let name = model;
    let provider: string | null = 'openai';
    try {
      ({ model: name, provider } = resolve(shelf, model));
    } catch {
      // The model stays as it is, and counts as OpenAI's.
    }
    return supports(shelf, name, provider, field);
  },
  canOnAzure: (shelf, model, field) => supports(shelf, azureName(shelf, model), null, field),
  canOnAzureAi: (shelf, model, field) => supports(shelf, azureAiName(shelf, model), null, field),
  /** A capability under the name with a prefix: `prefix:field`. */
  canPrefixed: (shelf, model, argument) => {
    const [prefix = '', field = ''] = argument.split(':');
    return supports(shelf, prefix + model, null, field);
  },
  modelRouter: (_shelf, model) => !model.includes('agents/') && /model[-_]router/.test(model.toLowerCase()),
};
