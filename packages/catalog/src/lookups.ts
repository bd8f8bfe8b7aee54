import { infoWithParams } from './lookup/full-info.ts';
import { isGeneralized } from './lookup/generalize.ts';
import { resolve, UnknownProvider } from './lookup/provider.ts';
import { isCollection } from './lookup/python.ts';
import { supportedParams } from './params/supported.ts';
import type { Shelf } from './store/shelf.ts';
import type { Fields, Lookups, ModelInfo, ProviderMatch, ProviderQuery, ProviderResult } from './types.ts';

/** The look-ups over one shelf; `V` is what its entries may hold beside JSON. */
export function lookupsOf<V>(shelf: Shelf): Lookups<V> {
  function resolveProvider(model: string, query: ProviderQuery = {}): ProviderResult {
    try {
      return { ok: true, ...resolve(shelf, model, query) };
    } catch (error) {
      if (error instanceof UnknownProvider) return { ok: false, message: error.message };
      throw error;
    }
  }
  return {
    modelInfo(model: string, provider: string | null = null): ModelInfo<V> | undefined {
      // The entries hold what was registered as V, and JSON; nothing else is put into an info.
      return infoWithParams(shelf, model, provider) as ModelInfo<V> | undefined;
    },
    resolveProvider,
    providerOf(model: string, query?: ProviderQuery): ProviderMatch | undefined {
      const result = resolveProvider(model, query);
      return result.ok ? { model: result.model, provider: result.provider } : undefined;
    },
    supportedParams(model: string, provider: string | null = null): readonly string[] | undefined {
      return supportedParams(shelf, model, provider);
    },
    isGeneralized(info: ModelInfo<V>): boolean {
      return isGeneralized(shelf, info);
    },
    entry(key: string): Fields<V> | undefined {
      return shelf.entries.get(key) as Fields<V> | undefined;
    },
    modelsOf(provider: string): readonly string[] {
      const models = shelf.release.models.get(provider);
      if (models === undefined) return [];
      const names = new Set([...models.lists.flatMap((list) => [...shelf.lists.names(list)]), ...models.fixed]);
      return [...names, ...models.repeated];
    },
    wildcardModels(provider: string): readonly string[] | undefined {
      const special = shelf.release.wildcards.get(provider);
      if (special !== undefined) return special ?? undefined;
      if (!shelf.release.models.has(provider)) return undefined;
      const models = this.modelsOf(provider);
      const isOdd = (model: string): boolean => isCollection(shelf.entries.get(model)?.['litellm_provider']);
      if (shelf.behaviour.failsOnOddProviders && models.some(isOdd)) return [];
      if (!shelf.behaviour.prefixesWildcards) return models;
      return models.map((model) => (model.includes(provider) ? model : `${provider}/${model}`));
    },
    isProvider(provider: string): boolean {
      return shelf.release.providers.has(provider) || shelf.release.fileProviders.has(provider);
    },
  };
}
