import { lower } from '@litellm-models/python-semantics';
import type { Fields } from '../types.ts';

/** The price list of a running proxy: `litellm.model_cost`. Values may be of any kind, as deployments bring their own. */
export interface Entries {
  get(key: string): Fields<unknown> | undefined;
  has(key: string): boolean;
  /** The key that equals this one, or else the last one that does so in lower case. */
  keyOf(key: string): string | undefined;
  /** Every key with this prefix, in the list's order. */
  keysFrom(prefix: string): Iterable<string>;
}

/** The list as shipped. */
export class ShippedEntries implements Entries {
  readonly #entries: ReadonlyMap<string, Fields>;
  #lower: Map<string, string> | undefined;
  readonly #prefixed = new Map<string, readonly string[]>();

  constructor(entries: ReadonlyMap<string, Fields>) {
    this.#entries = entries;
  }

  get(key: string): Fields | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  keyOf(key: string): string | undefined {
    return this.#entries.has(key) ? key : this.inLowerCase(lower(key));
  }

  /** The last key which is this one in lower case. */
  inLowerCase(lowered: string): string | undefined {
    this.#lower ??= new Map([...this.#entries.keys()].map((key) => [lower(key), key]));
    return this.#lower.get(lowered);
  }

  keysFrom(prefix: string): readonly string[] {
    let keys = this.#prefixed.get(prefix);
    if (keys === undefined) {
      keys = [...this.#entries.keys()].filter((key) => key.startsWith(prefix));
      this.#prefixed.set(prefix, keys);
    }
    return keys;
  }
}

/** What was registered on top of the shipped list; nothing is copied but the entries written. */
export class RegisteredEntries implements Entries {
  readonly #shipped: ShippedEntries;
  readonly #written = new Map<string, Fields<unknown>>();
  readonly #lower = new Map<string, string>();
  #prefixed = new Map<string, string[]>();

  constructor(shipped: ShippedEntries) {
    this.#shipped = shipped;
  }

  get(key: string): Fields<unknown> | undefined {
    return this.#written.get(key) ?? this.#shipped.get(key);
  }

  has(key: string): boolean {
    return this.#written.has(key) || this.#shipped.has(key);
  }

  keyOf(key: string): string | undefined {
    if (this.has(key)) return key;
    const lowered = lower(key);
    return this.#lower.get(lowered) ?? this.#shipped.inLowerCase(lowered);
  }

  keysFrom(prefix: string): Iterable<string> {
    let keys = this.#prefixed.get(prefix);
    if (keys === undefined) {
      keys = [...this.#written.keys()].filter((key) => key.startsWith(prefix) && !this.#shipped.has(key));
      this.#prefixed.set(prefix, keys);
    }
    return [...this.#shipped.keysFrom(prefix), ...keys];
  }

  set(key: string, entry: Fields<unknown>): void {
    if (!this.has(key)) {
      this.#lower.set(lower(key), key);
      for (const [prefix, keys] of this.#prefixed) if (key.startsWith(prefix)) keys.push(key);
    }
    this.#written.set(key, entry);
  }

  clear(): void {
    this.#written.clear();
    this.#lower.clear();
    this.#prefixed = new Map();
  }
}
