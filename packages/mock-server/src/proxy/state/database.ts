import type { ModelRow } from './model-row.ts';
import type { RowStore } from './row-store.ts';

/** Receives each change of the table. */
export interface RowWatcher {
  rowWritten(modelId: string): void;
  rowDeleted(modelId: string): void;
  tableCleared(): void;
}

/**
 * The model table, in order of creation. The key is the model id. Rows are immutable: a write replaces the whole row. If there is a
 * store, each write goes to the store before it goes to memory, so that nothing changes if the store throws.
 */
export class Database {
  readonly #rows = new Map<string, ModelRow>();
  readonly #store: RowStore | undefined;
  readonly #watchers = new Set<RowWatcher>();

  constructor(store?: RowStore) {
    this.#store = store;
    for (const row of store?.load() ?? []) this.#rows.set(row.modelId, row);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Calls a watcher for each change. Returns a function that removes the watcher. */
  watch(watcher: RowWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  get(modelId: string): ModelRow | undefined {
    return this.#rows.get(modelId);
  }

  /** Adds a row. Returns false if its id exists. */
  insert(row: ModelRow): boolean {
    if (this.#rows.has(row.modelId)) return false;
    this.#store?.insert(row);
    this.#rows.set(row.modelId, row);
    for (const watcher of this.#watchers) watcher.rowWritten(row.modelId);
    return true;
  }

  /** Replaces the row with the same id and keeps its position. */
  replace(row: ModelRow): void {
    this.#store?.replace(row);
    this.#rows.set(row.modelId, row);
    for (const watcher of this.#watchers) watcher.rowWritten(row.modelId);
  }

  delete(modelId: string): void {
    this.#store?.delete(modelId);
    this.#rows.delete(modelId);
    for (const watcher of this.#watchers) watcher.rowDeleted(modelId);
  }

  /** Yields the ids of the rows with one of these model names, in order of creation. */
  *idsNamed(names: readonly string[]): Generator<string> {
    const wanted = new Set(names);
    for (const row of this.#rows.values()) if (wanted.has(row.modelName)) yield row.modelId;
  }

  rows(): Iterable<ModelRow> {
    return this.#rows.values();
  }

  /** Replaces every row. */
  setRows(rows: Iterable<ModelRow>): void {
    const kept = [...rows];
    this.#store?.clear();
    this.#rows.clear();
    for (const row of kept) {
      this.#store?.insert(row);
      this.#rows.set(row.modelId, row);
    }
    for (const watcher of this.#watchers) watcher.tableCleared();
  }
}
