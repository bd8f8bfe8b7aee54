import { isHashable } from '@litellm-models/python-semantics';
import type { LookupContext } from './lookup/context.ts';
import { UnknownProviderError } from './lookup/errors.ts';
import { isGeneralized } from './lookup/fallback-rules.ts';
import { modelInfo } from './lookup/model-info.ts';
import { resolveProvider } from './lookup/provider.ts';
import { supportedParams } from './params/supported.ts';
import type { EntryValue, Lookups, ProviderQuery, ProviderResult } from './types.ts';

/** Creates the lookups of a catalog or of a price book. */
export function createLookups(context: LookupContext): Lookups<EntryValue> {
  const { data, behavior, entries, lists } = context;

  function resolve(model: string, query: ProviderQuery = {}): ProviderResult {
    try {
      return { ok: true, ...resolveProvider(context, model, query) };
    } catch (error) {
      if (error instanceof UnknownProviderError) return { ok: false, message: error.message };
      throw error;
    }
  }

  function modelsOf(provider: string): readonly string[] {
    const models = data.models.get(provider);
    if (models === undefined) return [];
    const names = new Set([...models.lists.flatMap((list) => [...lists.names(list)]), ...models.fixed]);
    return [...names, ...models.repeated];
  }

  return {
    modelInfo: (model, provider = null) => modelInfo(context, model, provider),
    resolveProvider: resolve,
    providerOf(model, query) {
      const result = resolve(model, query);
      return result.ok ? { model: result.model, provider: result.provider } : undefined;
    },
    supportedParams: (model, provider = null) => supportedParams(context, model, provider),
    isGeneralized: (info) => isGeneralized(context, info),
    entry: (key) => entries.get(key),
    modelsOf,
    wildcardModels(provider) {
      const special = data.wildcards.get(provider);
      if (special !== undefined) return special ?? undefined;
      if (!data.models.has(provider)) return undefined;
      const models = modelsOf(provider);
      const fails = (model: string): boolean => !isHashable(entries.get(model)?.['litellm_provider']);
      if (behavior.failsOnUnhashableProvider && models.some(fails)) return [];
      if (!behavior.prefixesWildcardModels) return models;
      return models.map((model) => (model.includes(provider) ? model : `${provider}/${model}`));
    },
    isProvider: (provider) => data.providers.has(provider) || data.jsonProviders.has(provider),
  };
}
