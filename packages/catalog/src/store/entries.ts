import { lower } from '@litellm-models/python-semantics';
import type { EntryValue, Fields } from '../types.ts';

/** An entry of the price list, or a model's info. */
export type Entry = Fields<EntryValue>;

/** A price list: `litellm.model_cost`. */
export interface Entries {
  get(key: string): Entry | undefined;
  has(key: string): boolean;
  /** Returns the key if the list has it, otherwise the last key that differs only in case. */
  findKey(key: string): string | undefined;
  /** Returns all keys with a prefix, in the order of the list. */
  keysWithPrefix(prefix: string): Iterable<string>;
}

/** The price list of a release. */
export class ShippedEntries implements Entries {
  readonly #entries: ReadonlyMap<string, Entry>;
  #keyByLowerCase: Map<string, string> | undefined;
  readonly #keysByPrefix = new Map<string, readonly string[]>();

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  findKey(key: string): string | undefined {
    return this.#entries.has(key) ? key : this.findLowerCase(lower(key));
  }

  /** Returns the last key that has this lower case. */
  findLowerCase(lowered: string): string | undefined {
    this.#keyByLowerCase ??= new Map([...this.#entries.keys()].map((key) => [lower(key), key]));
    return this.#keyByLowerCase.get(lowered);
  }

  keysWithPrefix(prefix: string): readonly string[] {
    let keys = this.#keysByPrefix.get(prefix);
    if (keys === undefined) {
      keys = [...this.#entries.keys()].filter((key) => key.startsWith(prefix));
      this.#keysByPrefix.set(prefix, keys);
    }
    return keys;
  }
}

/** The price list of a release with registered entries. It stores only the entries that were written. */
export class RegisteredEntries implements Entries {
  readonly #shipped: ShippedEntries;
  readonly #written = new Map<string, Entry>();
  readonly #keyByLowerCase = new Map<string, string>();
  #keysByPrefix = new Map<string, string[]>();

  constructor(shipped: ShippedEntries) {
    this.#shipped = shipped;
  }

  get(key: string): Entry | undefined {
    return this.#written.get(key) ?? this.#shipped.get(key);
  }

  has(key: string): boolean {
    return this.#written.has(key) || this.#shipped.has(key);
  }

  findKey(key: string): string | undefined {
    if (this.has(key)) return key;
    const lowered = lower(key);
    return this.#keyByLowerCase.get(lowered) ?? this.#shipped.findLowerCase(lowered);
  }

  keysWithPrefix(prefix: string): Iterable<string> {
    let keys = this.#keysByPrefix.get(prefix);
    if (keys === undefined) {
      keys = [...this.#written.keys()].filter((key) => key.startsWith(prefix) && !this.#shipped.has(key));
      this.#keysByPrefix.set(prefix, keys);
    }
    return [...this.#shipped.keysWithPrefix(prefix), ...keys];
  }

  set(key: string, entry: Entry): void {
    if (!this.has(key)) {
      this.#keyByLowerCase.set(lower(key), key);
      for (const [prefix, keys] of this.#keysByPrefix) if (key.startsWith(prefix)) keys.push(key);
    }
    this.#written.set(key, entry);
  }

  clear(): void {
    this.#written.clear();
    this.#keyByLowerCase.clear();
    this.#keysByPrefix = new Map();
  }
}
