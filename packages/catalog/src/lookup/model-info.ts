import { supportedParams } from '../params/supported.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { describe, providerInfo } from './info.ts';

/** What `litellm.get_model_info` returns: a fresh object, or undefined where it raises. */
export function infoWithParams(shelf: Shelf, model: string, provider: string | null): Fields<unknown> | undefined {
  try {
    const params = supportedParams(shelf, model, provider);
    const info = describe(shelf, model, provider);
    return Object.assign(info, ofProvider(shelf, model, provider, info), { supported_openai_params: params ?? null });
  } catch {
    // Whatever fails in there, LiteLLM's callers take it for "not mapped": odd values of registered entries included.
    return undefined;
  }
}

function ofProvider(shelf: Shelf, model: string, provider: string | null, info: Fields<unknown>): Fields<unknown> {
  const { providerInfo: way } = shelf.behaviour;
  const general = way === 'none' ? undefined : providerInfo(shelf, model, provider);
  if (general === undefined) return {};
  const added = Object.entries(general).filter(
    ([field, value]) => value !== null && (way === 'overrides' || (info[field] ?? null) === null),
  );
  return Object.fromEntries(added);
}
