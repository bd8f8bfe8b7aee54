import type { ModelRow } from './model-row.ts';

/**
 * Durable storage for the rows of the model table. The table calls it before each change in memory. If a method throws, the write fails
 * and the table does not change.
 */
export interface RowStore {
  /** Returns the stored rows in order of creation. */
  load(): Iterable<ModelRow>;
  insert(row: ModelRow): void;
  /** Replaces the row with the same id and keeps its position. */
  replace(row: ModelRow): void;
  delete(modelId: string): void;
  clear(): void;
  close(): void;
}
