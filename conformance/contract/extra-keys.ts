import { isObject, type Json } from './document.ts';

/** Objects that accept any key. */
const WRITTEN = new Set(['litellm_params', 'model_info']);

/** The keys that clients wrote into `litellm_params` and `model_info`, with their values. */
export class ExtraKeys extends Set<string> {
  readonly #values = new Map<string, Set<string>>();

  /** Adds a key and a value that was written to it. */
  note(key: string, value: unknown): void {
    this.add(key);
    const values = this.#values.get(key) ?? new Set();
    this.#values.set(key, values.add(JSON.stringify(value)));
  }

  /** Whether a value may come from a client. The proxy encrypts or masks strings, so any string matches any string. */
  wrote(key: string, value: unknown): boolean {
    const values = this.#values.get(key);
    if (values === undefined) return false;
    return (
      values.has(JSON.stringify(value)) ||
      (typeof value === 'string' && [...values].some((text) => text.startsWith('"')))
    );
  }
}

/** Parses a request body with the extensions of Python's JSON, `NaN` and `Infinity`, or returns `undefined` if it is not JSON. */
function parsePythonJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/(?<=[:[,]\s*)-?(?:NaN|Infinity)\b/g, 'null'));
  } catch {
    return undefined;
  }
}

/**
 * Collects the keys that configs, request bodies and other values write into `litellm_params` and `model_info`, at any depth.
 * A string is parsed as JSON. Responses may contain these keys although the contract does not declare them, and repeat their
 * values although the contract does not allow them.
 */
export function extraKeysOf(...values: unknown[]): ExtraKeys {
  const keys = new ExtraKeys();
  noteKeys(keys, values);
  return keys;
}

/** Adds the keys that further values write. */
export function noteKeys(keys: ExtraKeys, values: readonly unknown[]): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (WRITTEN.has(name) && isObject(child))
        for (const [key, written] of Object.entries(child)) keys.note(key, written);
      walk(child);
    }
  };
  for (const value of values) walk(typeof value === 'string' ? parsePythonJson(value) : value);
}

/** Removes values that clients wrote from a response body, except those of the keys in `keep`. */
export function withoutWrittenValues(
  body: Json | undefined,
  keys: ExtraKeys,
  keep: ReadonlySet<string>,
): Json | undefined {
  if (Array.isArray(body)) return body.map((item) => withoutWrittenValues(item, keys, keep) ?? null);
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, child]) => {
      if (!WRITTEN.has(name) || !isObject(child)) return [name, withoutWrittenValues(child, keys, keep)];
      return [
        name,
        Object.fromEntries(Object.entries(child).filter(([key, value]) => keep.has(key) || !keys.wrote(key, value))),
      ];
    }),
  );
}
