import { removePrefix } from '@litellm-models/python-semantics';
import type { LookupContext } from './context.ts';
import { declaredLoginProvider, findField, providerDefaults } from './find-info.ts';
import { resolveProvider } from './provider.ts';

/** Whether a model has a capability such as `supports_reasoning`, as LiteLLM's own checks decide. */
export function supports(context: LookupContext, given: string, asked: string | null, field: string): boolean {
  let model = given;
  let provider = asked;
  try {
    const declared = context.behavior.usesFallbackRules ? declaredLoginProvider(model, provider) : null;
    if (declared !== null) [model, provider] = [removePrefix(model, `${declared}/`), declared];
    else ({ model, provider } = resolveProvider(context, model, { provider }));
    const value = findField(context, model, provider, field);
    if (value === true) return true;
    if (!context.behavior.checksUnprefixedEntries || (value !== undefined && value !== null)) return false;
    const key = context.entries.findKey(model);
    if (key !== undefined && context.entries.get(key)?.[field] === true) return true;
  } catch {
    // A model that LiteLLM does not know still has the capabilities of all models of its provider.
  }
  return providerDefaults(context, model, provider)?.[field] === true;
}
