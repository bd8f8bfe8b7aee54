import type { Catalog } from './types.ts';

/** What {@link searchModels} looks for. */
export interface SearchQuery {
  /** Words that the key must hold, in any case and order. */
  readonly text?: string;
  /** The provider as the price list names it. */
  readonly provider?: string;
  /** `chat`, `embedding`, `image_generation`, … */
  readonly mode?: string;
  /** Capabilities that the entry must have, without `supports_`: `vision`, `function_calling`, … */
  readonly supports?: readonly string[];
}

/**
 * The keys of the price list that match, in its order. Goes through the whole list: some milliseconds.
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
