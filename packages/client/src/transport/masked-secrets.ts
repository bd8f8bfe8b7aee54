import { isCiphertextShaped, isMasked, type OperationId, RefusedError } from '@litellm-models/core';

interface MaskedValue {
  /** The path inside `litellm_params`, joined by dots. */
  readonly path: string;
  readonly looks: string;
}

function findMaskedValue(value: unknown, path = ''): MaskedValue | undefined {
  if (typeof value === 'string') {
    if (isMasked(value)) return { path, looks: 'a mask, as reads show it' };
    if (isCiphertextShaped(value)) return { path, looks: 'ciphertext, as a written row shows it' };
    return findMaskedValue(parsed(value), path);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = findMaskedValue(inner, path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return undefined;
}

/** Credentials may be an object written as text. */
function parsed(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Refuses parameters that were copied from an answer: a masked secret, or the ciphertext of a written row. Writing one would store it as
 * the secret itself, and the deployment would fail at its next call.
 *
 * @throws RefusedError (`kind` is `false_secret`), naming the place and never the value
 * @example refuseMaskedSecrets({ model: 'openai/gpt-4o', api_key: 'sk-1****2345' }, 'addNewModelModelNewPost'); // throws
 */
export function refuseMaskedSecrets(params: unknown, operation: OperationId): void {
  const found = findMaskedValue(params);
  if (found === undefined) return;
  throw new RefusedError(
    `litellm_params.${found.path} holds ${found.looks}, not the value itself: leave it out to keep what is stored, or give the real one.`,
    { kind: 'false_secret', operation },
  );
}
