import { isObject, type Json } from './document.ts';

/** Objects that take whatever is written into them. */
const WRITTEN = new Set(['litellm_params', 'model_info']);

/** The keys that were written into `litellm_params` and `model_info`, with the values they were given. */
export class ExtraKeys extends Set<string> {
  readonly #values = new Map<string, Set<string>>();

  /** Notes what was written under a key. */
  note(key: string, value: unknown): void {
    this.add(key);
    const values = this.#values.get(key) ?? new Set();
    this.#values.set(key, values.add(JSON.stringify(value)));
  }

  /** Whether exactly this was written under a key. */
  wrote(key: string, value: unknown): boolean {
    return this.#values.get(key)?.has(JSON.stringify(value)) ?? false;
  }
}

/**
 * The keys that a request, a config or any other value puts into `litellm_params` and `model_info`, wherever those stand in it.
 * An answer may show them though the contract does not name them, and repeat a value that it would not have there.
 */
export function extraKeysOf(...values: unknown[]): ExtraKeys {
  const keys = new ExtraKeys();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (WRITTEN.has(name) && isObject(child)) for (const [key, given] of Object.entries(child)) keys.note(key, given);
      walk(child);
    }
  };
  walk(values);
  return keys;
}

/** A body without what it merely repeats of what was written, as far as `keep` does not say otherwise. */
export function withoutRepeated(body: Json | undefined, keys: ExtraKeys, keep: ReadonlySet<string>): Json | undefined {
  if (Array.isArray(body)) return body.map((item) => withoutRepeated(item, keys, keep) ?? null);
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, child]) => {
      if (!WRITTEN.has(name) || !isObject(child)) return [name, withoutRepeated(child, keys, keep)];
      return [
        name,
        Object.fromEntries(Object.entries(child).filter(([key, value]) => keep.has(key) || !keys.wrote(key, value))),
      ];
    }),
  );
}
