export { loadCatalog } from './catalog.ts';
export { type CostPerMillion, costPerMillion, tokenCost } from './cost.ts';
export { ModelLookupError } from './lookup/errors.ts';
export { type SearchQuery, searchModels } from './search.ts';
export type {
  Catalog,
  EntryValue,
  Fields,
  JsonValue,
  Lookups,
  ModelInfo,
  PriceBook,
  ProviderMatch,
  ProviderQuery,
  ProviderResult,
  RegisterOptions,
} from './types.ts';
