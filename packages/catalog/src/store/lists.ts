import type { PackedRelease } from './packed.ts';
import { unpackNames } from './unpack.ts';

/** LiteLLM's lists of model names, such as `litellm.open_ai_chat_completion_models`, with the names that were added later. */
export class NameLists {
  readonly #shipped: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #added = new Map<string, Set<string>>();

  constructor(shipped: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#shipped = shipped;
  }

  /** Unpacks the lists of a release. */
  static unpack(keys: readonly string[], lists: PackedRelease['lists']): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map(Object.entries(lists).map(([name, names]) => [name, new Set(unpackNames(keys, names))]));
  }

  has(list: string, model: string): boolean {
    return this.#shipped.get(list)?.has(model) === true || this.#added.get(list)?.has(model) === true;
  }

  add(list: string, model: string): void {
    if (this.has(list, model)) return;
    const added = this.#added.get(list);
    if (added === undefined) this.#added.set(list, new Set([model]));
    else added.add(model);
  }

  /** Returns the names of a list, without duplicates. */
  names(list: string): Iterable<string> {
    return [...(this.#shipped.get(list) ?? []), ...(this.#added.get(list) ?? [])];
  }

  /** Removes the names that were added. */
  clear(): void {
    this.#added.clear();
  }
}
