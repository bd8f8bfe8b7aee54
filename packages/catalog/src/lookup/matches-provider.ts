import type { Entry } from '../store/entries.ts';
import type { EntryValue } from '../types.ts';
import type { LookupContext } from './context.ts';
import { ModelLookupError } from './errors.ts';

/** Providers whose entries have several provider names, such as `vertex_ai-anthropic_models`. */
const FAMILIES: readonly string[] = ['vertex_ai', 'fireworks_ai', 'bedrock'];

/**
 * Whether an entry of the price list is used for a provider.
 *
 * @throws ModelLookupError where the provider of the entry is not a string and LiteLLM calls a method of one
 */
export function matchesProvider({ behavior }: LookupContext, entry: Entry, provider: string | null): boolean {
  const own = entry['litellm_provider'];
  if (!provider || own === undefined || own === provider) return true;
  if (own === null && behavior.nullProviderMatchesAll) return true;
  const family = FAMILIES.find((name) => (name === 'bedrock' ? provider.startsWith(name) : provider === name));
  if (family !== undefined && startsWith(own, family)) return true;
  if (behavior.providersMatchingAll.includes(provider)) return true;
  return behavior.azureAiMatchesAzureAndOpenAi && provider === 'azure_ai' && (own === 'azure' || own === 'openai');
}

function startsWith(value: EntryValue, prefix: string): boolean {
  if (typeof value === 'string') return value.startsWith(prefix);
  throw new ModelLookupError('the provider of an entry is not a string');
}
