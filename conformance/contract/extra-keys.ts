import { isObject } from './document.ts';

/**
 * The keys that a request, a config or any other value puts into `litellm_params` and `model_info`, wherever those stand in it.
 * An answer may show them though the contract does not name them.
 */
export function extraKeysOf(...values: unknown[]): Set<string> {
  const keys = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if ((name === 'litellm_params' || name === 'model_info') && isObject(child))
        for (const key of Object.keys(child)) keys.add(key);
      walk(child);
    }
  };
  walk(values);
  return keys;
}
