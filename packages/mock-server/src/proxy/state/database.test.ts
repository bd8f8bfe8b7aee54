import { describe, expect, it } from 'vitest';
import { Database, type RowWatcher } from './database.ts';
import type { ModelRow } from './model-row.ts';
import type { RowStore } from './row-store.ts';

const row = (modelId: string, modelName = 'a'): ModelRow => ({
  modelId,
  modelName,
  params: {},
  secrets: new Map(),
  info: {},
  createdBy: 'me',
  updatedBy: 'me',
  blocked: false,
  createdAt: 0,
  updatedAt: 0,
});

/** A store that records its calls, and fails while `fails` is true. */
class RecordingStore implements RowStore {
  readonly calls: string[] = [];
  fails = false;
  readonly #rows: readonly ModelRow[];

  constructor(rows: readonly ModelRow[] = []) {
    this.#rows = rows;
  }

  load = (): Iterable<ModelRow> => this.#rows;
  insert = ({ modelId }: ModelRow): void => this.#record(`insert ${modelId}`);
  replace = ({ modelId }: ModelRow): void => this.#record(`replace ${modelId}`);
  delete = (modelId: string): void => this.#record(`delete ${modelId}`);
  clear = (): void => this.#record('clear');
  close = (): void => this.#record('close');

  #record(call: string): void {
    if (this.fails) throw new Error('disk full');
    this.calls.push(call);
  }
}

const idsOf = (database: Database) => Array.from(database.rows(), ({ modelId }) => modelId);

describe('Database', () => {
  it('keeps rows in order of creation', () => {
    const database = new Database();
    for (const id of ['b', 'a', 'c']) expect(database.insert(row(id))).toBe(true);
    database.replace(row('a', 'renamed'));
    database.delete('b');
    expect(idsOf(database)).toEqual(['a', 'c']);
    expect(database.get('a')?.modelName).toBe('renamed');
    expect(database.size).toBe(2);
  });

  it('does not insert a row whose id exists', () => {
    const store = new RecordingStore();
    const database = new Database(store);
    database.insert(row('a'));
    expect(database.insert(row('a', 'other'))).toBe(false);
    expect(database.get('a')?.modelName).toBe('a');
    expect(store.calls).toEqual(['insert a']);
  });

  it('finds the ids of rows by name', () => {
    const database = new Database();
    for (const [id, name] of [
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'a'],
      ['4', 'c'],
    ] as const)
      database.insert(row(id, name));
    expect([...database.idsNamed(['c', 'a'])]).toEqual(['1', '3', '4']);
    expect([...database.idsNamed([])]).toEqual([]);
  });

  it('loads the rows of its store, and writes each change to it', () => {
    const store = new RecordingStore([row('a')]);
    const database = new Database(store);
    expect(idsOf(database)).toEqual(['a']);
    database.insert(row('b'));
    database.replace(row('a'));
    database.delete('b');
    database.setRows([row('c')]);
    expect(store.calls).toEqual(['insert b', 'replace a', 'delete b', 'clear', 'insert c']);
  });

  it('does not change, and tells no watcher, if its store fails', () => {
    const store = new RecordingStore([row('a')]);
    const database = new Database(store);
    const seen: string[] = [];
    database.watch({ rowWritten: (id) => seen.push(id), rowDeleted: (id) => seen.push(id), tableCleared: () => {} });
    store.fails = true;
    for (const change of [
      () => database.insert(row('b')),
      () => database.replace(row('a', 'renamed')),
      () => database.delete('a'),
      () => database.setRows([]),
    ]) {
      expect(change).toThrow('disk full');
    }
    expect(database.get('a')?.modelName).toBe('a');
    expect(idsOf(database)).toEqual(['a']);
    expect(seen).toEqual([]);
  });

  it('calls its watchers for each change until they are removed', () => {
    const database = new Database();
    const seen: string[] = [];
    const watcher: RowWatcher = {
      rowWritten: (id) => seen.push(`written ${id}`),
      rowDeleted: (id) => seen.push(`deleted ${id}`),
      tableCleared: () => seen.push('cleared'),
    };
    const unwatch = database.watch(watcher);
    database.insert(row('a'));
    database.replace(row('a'));
    database.delete('a');
    database.setRows([]);
    unwatch();
    database.insert(row('b'));
    expect(seen).toEqual(['written a', 'written a', 'deleted a', 'cleared']);
  });

  it('replaces all rows by copies of a list that it may contain itself', () => {
    const database = new Database();
    database.insert(row('a'));
    database.setRows(database.rows());
    expect(idsOf(database)).toEqual(['a']);
  });
});
