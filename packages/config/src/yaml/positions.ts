/** Offsets of one entry of a mapping: where its key and where its value begin. */
export interface EntryOffsets {
  key: number;
  value: number;
}

/** Where the entries of each mapping and the items of each list begin. Keyed by the read value itself. */
export class Offsets {
  private readonly mappings = new WeakMap<object, Map<string, EntryOffsets>>();
  private readonly lists = new WeakMap<object, number[]>();

  setEntries(mapping: object, entries: Map<string, EntryOffsets>): void {
    this.mappings.set(mapping, entries);
  }

  setItems(list: object, items: number[]): void {
    this.lists.set(list, items);
  }

  entry(mapping: object, key: string): EntryOffsets | undefined {
    return this.mappings.get(mapping)?.get(key);
  }

  item(list: object, index: number): number | undefined {
    return this.lists.get(list)?.[index];
  }
}
