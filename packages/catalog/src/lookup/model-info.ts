import { supportedParams } from '../params/supported.ts';
import type { Entry } from '../store/entries.ts';
import type { EntryValue, ModelInfo } from '../types.ts';
import type { LookupContext } from './context.ts';
import { findInfo, providerDefaults } from './find-info.ts';

/** `litellm.get_model_info(model, custom_llm_provider)`: a new object; undefined where LiteLLM raises an error. */
export function modelInfo(
  context: LookupContext,
  model: string,
  provider: string | null,
): ModelInfo<EntryValue> | undefined {
  try {
    const params = supportedParams(context, model, provider);
    const info = findInfo(context, model, provider);
    const defaults = defaultsFor(context, model, provider, info);
    // LiteLLM's ModelInfo always has the named fields.
    return Object.assign(info, defaults, { supported_openai_params: params ?? null }) as ModelInfo<EntryValue>;
  } catch {
    // LiteLLM's callers treat every error as "not mapped", errors because of unusual registered values included.
    return undefined;
  }
}

function defaultsFor(context: LookupContext, model: string, provider: string | null, info: Entry): Entry {
  const { providerDefaults: mode } = context.behavior;
  const defaults = mode === 'ignored' ? undefined : providerDefaults(context, model, provider);
  if (defaults === undefined) return {};
  const added = Object.entries(defaults).filter(
    ([field, value]) => value !== null && (mode === 'override' || (info[field] ?? null) === null),
  );
  return Object.fromEntries(added);
}
