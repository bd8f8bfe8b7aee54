import type { ModelRow } from './model-row.ts';
import type { RowStore } from './row-store.ts';

/** Receives each change of the table. */
export interface RowWatcher {
  rowWritten(modelId: string): void;
  rowDeleted(modelId: string): void;
  tableCleared(): void;
}

/**
 * The model table: rows in order of creation, the model's id is the key. Rows are never changed, only replaced. A store,
 * where one is given, is written before memory: when it throws, nothing has changed.
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

  /** Calls a watcher for each change. The function that it returns ends that. */
  watch(watcher: RowWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  get(modelId: string): ModelRow | undefined {
    return this.#rows.get(modelId);
  }

  /** Adds a row; false where the id is taken. */
  insert(row: ModelRow): boolean {
    if (this.#rows.has(row.modelId)) return false;
    this.#store?.insert(row);
    this.#rows.set(row.modelId, row);
    for (const watcher of this.#watchers) watcher.rowWritten(row.modelId);
    return true;
  }

  /** Puts a row in the place of the one with its id. */
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

  /** The ids of the rows that have one of these model names, in order of creation. */
  *idsNamed(names: readonly string[]): Generator<string> {
    const wanted = new Set(names);
    for (const row of this.#rows.values()) if (wanted.has(row.modelName)) yield row.modelId;
  }

  rows(): Iterable<ModelRow> {
    return this.#rows.values();
  }

  /** Puts these rows in the place of all. */
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
