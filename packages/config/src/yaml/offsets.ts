/** Where the key and the value of a mapping's entry start, in UTF-16 code units of the text. */
export interface EntryOffsets {
  key: number;
  value: number;
}

/** Where the entries of each mapping and the items of each list start, by the mapping or list itself. */
export class Offsets {
  readonly #mappings = new WeakMap<object, ReadonlyMap<string, EntryOffsets>>();
  readonly #lists = new WeakMap<object, readonly number[]>();

  setEntries(mapping: object, entries: ReadonlyMap<string, EntryOffsets>): void {
    this.#mappings.set(mapping, entries);
  }

  setItems(list: object, items: readonly number[]): void {
    this.#lists.set(list, items);
  }

  entry(mapping: object, key: string): EntryOffsets | undefined {
    return this.#mappings.get(mapping)?.get(key);
  }

  item(list: object, index: number): number | undefined {
    return this.#lists.get(list)?.[index];
  }
}
