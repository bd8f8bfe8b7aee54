import type { Catalog } from './types.ts';

/** What {@link searchModels} looks for. A model must match all properties. */
export interface SearchQuery {
  /** Words that the key contains, in any case and order. */
  readonly text?: string;
  /** The provider of the entry. */
  readonly provider?: string;
  /** `chat`, `embedding`, `image_generation`, … */
  readonly mode?: string;
  /** Capabilities of the entry, without `supports_`: `vision`, `function_calling`, … */
  readonly supports?: readonly string[];
}

/**
 * Returns the keys of the price list that match a query, in the order of the list. It reads the whole list, which takes some
 * milliseconds.
 *
 * @example
 * searchModels(catalog, { text: 'claude opus', provider: 'anthropic', supports: ['vision'] });
 */
export function searchModels(catalog: Catalog, query: SearchQuery): string[] {
  const words = (query.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return catalog.keys().filter((key) => {
    const entry = catalog.entry(key);
    if (entry === undefined) return false;
    const name = key.toLowerCase();
    return (
      words.every((word) => name.includes(word)) &&
      (query.provider === undefined || entry['litellm_provider'] === query.provider) &&
      (query.mode === undefined || entry['mode'] === query.mode) &&
      (query.supports ?? []).every((capability) => entry[`supports_${capability}`] === true)
    );
  });
}
