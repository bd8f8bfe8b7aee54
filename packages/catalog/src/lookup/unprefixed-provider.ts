import { codePointLength } from '@litellm-models/python-semantics';
import type { LookupContext } from './context.ts';

/** A Replicate model may end with a version of this many characters. */
const REPLICATE_VERSION_LENGTH = 64;

/** Returns the provider of a model without a provider in front: the first one that has the model in its lists. */
export function unprefixedProvider({ lists, behavior }: LookupContext, model: string): string | null {
  if (isOpenAiFineTune(model) || behavior.openAiPrefixes.some((prefix) => model.startsWith(prefix))) return 'openai';
  for (const [provider, names] of behavior.listsByProvider) {
    const isListed = names.some((list) => lists.has(list, model));
    if (provider === 'anthropic' && isListed) return isAnthropicText(model) ? 'anthropic_text' : provider;
    if (isListed) return provider;
    if (provider === 'replicate' && model.includes(':') && codePointLength(model) > REPLICATE_VERSION_LENGTH) {
      return codePointLength(model.split(':')[1] ?? '') === REPLICATE_VERSION_LENGTH ? provider : null;
    }
  }
  if (model === '*') return 'openai';
  return behavior.providersByPrefix.find(([prefix]) => model.startsWith(prefix))?.[1] ?? null;
}

function isOpenAiFineTune(model: string): boolean {
  return model.includes('ft:gpt-3.5-turbo') || model.includes('ft:gpt-4');
}

/** Whether a model is one of the two that use Anthropic's old completion API. */
export function isAnthropicText(model: string): boolean {
  return model === 'claude-2' || model === 'claude-instant-1';
}
