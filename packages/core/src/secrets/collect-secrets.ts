import { isSecretName } from './secret-names.ts';

/** Parses JSON; returns `undefined` if it is not valid. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, secret: boolean, found: Set<string>, seen: Set<object>): void {
  if (typeof value === 'string') {
    if (secret) {
      found.add(value);
      // Credentials can be a JSON string. A response can contain one of its values on its own.
      collect(parseJson(value), false, found, seen);
    }
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [name, child] of Object.entries(value)) {
    collect(child, Array.isArray(value) ? secret : secret || isSecretName(name), found, seen);
  }
}

/**
 * Returns the strings in a value that are secrets according to the names of their fields, for the `secrets` parameter of {@link redact} and
 * {@link decodeError}.
 *
 * @param value a request body, headers, or any other value; cycles are fine
 * @returns each secret once
 * @example
 * collectSecrets({ litellm_params: { model: 'openai/gpt-4o', api_key: 'abc12345' } }); // ['abc12345']
 */
export function collectSecrets(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, false, found, new Set());
  return [...found];
}
