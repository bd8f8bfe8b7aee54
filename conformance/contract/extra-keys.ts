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

  /** Whether this was written under a key. A text comes back as another text: encrypted, or masked. */
  wrote(key: string, value: unknown): boolean {
    const values = this.#values.get(key);
    if (values === undefined) return false;
    return (
      values.has(JSON.stringify(value)) ||
      (typeof value === 'string' && [...values].some((text) => text.startsWith('"')))
    );
  }
}

/** Reads a body that was sent as text, with the numbers that Python's JSON has and ours has not; `undefined` where it is no JSON. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/(?<=[:[,]\s*)-?(?:NaN|Infinity)\b/g, 'null'));
  } catch {
    return undefined;
  }
}

/**
 * The keys that a request, a config or any other value puts into `litellm_params` and `model_info`, wherever those stand in it.
 * A text is read as the JSON of a body. An answer may show them though the contract does not name them, and repeat a value that it would not have there.
 */
export function extraKeysOf(...values: unknown[]): ExtraKeys {
  const keys = new ExtraKeys();
  noteKeys(keys, values);
  return keys;
}

/** Adds to the keys what further values put there. */
export function noteKeys(keys: ExtraKeys, values: readonly unknown[]): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (WRITTEN.has(name) && isObject(child)) for (const [key, given] of Object.entries(child)) keys.note(key, given);
      walk(child);
    }
  };
  for (const value of values) walk(typeof value === 'string' ? parseLoosely(value) : value);
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
