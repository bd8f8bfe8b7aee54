export { loadCatalog } from './catalog.ts';
export { type CostPerMillion, costPerMillion, tokenCost } from './cost.ts';
export { LookupFault } from './lookup/fault.ts';
export { type SearchQuery, searchModels } from './search.ts';
export type {
  Catalog,
  Fields,
  JsonValue,
  Lookups,
  ModelInfo,
  NumberMakers,
  PriceBook,
  ProviderMatch,
  ProviderQuery,
  ProviderResult,
  RegisterOptions,
} from './types.ts';
