import type { Shelf } from '../store/shelf.ts';
import { length } from './python.ts';

/** Characters of the version that a Replicate model may end with. */
const REPLICATE_VERSION = 64;

/** The provider of a model written without one, by LiteLLM's lists of names; the first list that has it decides. */
export function bareProvider(shelf: Shelf, model: string): string | null {
  const { lists, behaviour } = shelf;
  if (isOpenAiFineTune(model) || behaviour.openAiPrefixes.some((prefix) => model.startsWith(prefix))) return 'openai';
  for (const [provider, names] of behaviour.bareLists) {
    const listed = names.some((list) => lists.has(list, model));
    if (provider === 'anthropic' && listed) return isAnthropicText(model) ? 'anthropic_text' : provider;
    if (listed) return provider;
    if (provider === 'replicate' && model.includes(':') && length(model) > REPLICATE_VERSION) {
      return length(model.split(':')[1] ?? '') === REPLICATE_VERSION ? provider : null;
    }
  }
  if (model === '*') return 'openai';
  return behaviour.prefixProviders.find(([prefix]) => model.startsWith(prefix))?.[1] ?? null;
}

function isOpenAiFineTune(model: string): boolean {
  return model.includes('ft:gpt-3.5-turbo') || model.includes('ft:gpt-4');
}

/** The two models of Anthropic's old completion API. */
export function isAnthropicText(model: string): boolean {
  return model === 'claude-2' || model === 'claude-instant-1';
}
