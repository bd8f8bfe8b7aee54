import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { LookupFault } from './fault.ts';

/** Providers whose entries are spread over several names (`vertex_ai-anthropic_models` …). */
const FAMILIES: readonly string[] = ['vertex_ai', 'fireworks_ai', 'bedrock'];

/** Whether an entry of the price list may answer for a provider. */
export function isEntryOf({ behaviour }: Shelf, entry: Fields<unknown>, provider: string | null): boolean {
  const own = entry['litellm_provider'];
  if (!provider || own === undefined || own === provider) return true;
  if (own === null && behaviour.nullProviderIsAnybodys) return true;
  const family = FAMILIES.find((name) => (name === 'bedrock' ? provider.startsWith(name) : provider === name));
  if (family !== undefined && text(own).startsWith(family)) return true;
  if (behaviour.borrowers.includes(provider)) return true;
  return behaviour.azureAiBorrows && provider === 'azure_ai' && (own === 'azure' || own === 'openai');
}

/** Deployments may bring any value as their provider; LiteLLM's look-up fails on one that is no text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new LookupFault('the provider of an entry is no text');
}
