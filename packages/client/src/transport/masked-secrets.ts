import { isCiphertextShaped, isMasked, type OperationId, RefusedError } from '@litellm-models/core';
import { expectedMessage, isObject } from '../arguments.ts';
import { parseJson } from './json.ts';

/** Returns the error message for the first masked or encrypted value, or `undefined` if there is none. */
function findMaskedValue(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') {
    const fix = 'omit it to keep the stored value';
    if (isMasked(value)) return expectedMessage(path, 'the actual value', 'a masked value from a read', fix);
    if (isCiphertextShaped(value))
      return expectedMessage(path, 'the actual value', 'an encrypted value from a write', fix);
    // Credentials can be an object in a JSON string.
    return value.trimStart().startsWith('{') ? findMaskedValue(parseJson(value), path) : undefined;
  }
  for (const [name, child] of isObject(value) ? Object.entries(value as object) : []) {
    const message = findMaskedValue(child, `${path}.${name}`);
    if (message !== undefined) return message;
  }
  return undefined;
}

/**
 * Refuses parameters that were copied from a response: a masked secret of a read, or an encrypted value of a write. The proxy would store them as
 * the secret itself, and the deployment's next call would fail.
 *
 * @throws RefusedError (`kind` is `masked_secret`) naming the parameter; the message never contains the value
 * @example refuseMaskedSecrets({ model: 'openai/gpt-4o', api_key: 'sk-1****2345' }, 'addNewModelModelNewPost'); // throws
 */
export function refuseMaskedSecrets(params: unknown, operation: OperationId): void {
  const message = findMaskedValue(params, 'litellm_params');
  if (message !== undefined) throw new RefusedError(message, { kind: 'masked_secret', operation });
}
