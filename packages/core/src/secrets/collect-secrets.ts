import { isSecretName } from './secret-names.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, secret: boolean, found: Set<string>, seen: Set<object>): void {
  if (typeof value === 'string') {
    if (secret) found.add(value);
    // Credentials given as JSON text: an answer may quote one of them alone.
    if (secret && /^\s*[[{]/.test(value)) collect(parsed(value), false, found, seen);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [name, child] of Object.entries(value)) {
    collect(child, Array.isArray(value) ? secret : secret || isSecretName(name), found, seen);
  }
}

/**
 * The secret texts in a value, by the names of their fields: what `redact` and `decodeError` take as `secrets`.
 *
 * @example
 * collectSecrets({ litellm_params: { model: 'openai/gpt-4o', api_key: 'abc12345' } }); // ['abc12345']
 */
export function collectSecrets(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, false, found, new Set());
  return [...found];
}
