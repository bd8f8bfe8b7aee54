export { loadCatalog } from './catalog.ts';
export { LookupFault } from './lookup/fault.ts';
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
