import type { ModelRow } from './model-row.ts';

/**
 * Where the rows of the model table are kept beyond the process. Each change is given to the store before the table changes: a store that
 * throws has made the write fail, and nothing is half done.
 */
export interface RowStore {
  /** The rows that were kept, in order of creation. */
  load(): Iterable<ModelRow>;
  insert(row: ModelRow): void;
  /** Puts a row in the place of the one with its id; its place in the order stays. */
  replace(row: ModelRow): void;
  delete(modelId: string): void;
  clear(): void;
  close(): void;
}
