import { assertEncodable, type PyDict, setKey } from '@litellm-models/python-semantics';
import { randomCiphertext } from '../../state/random-ciphertext.ts';
import type { ProxyState } from '../../state/state.ts';

/** Parameters with encrypted strings, and the plaintext of each ciphertext. */
export interface EncryptedParams {
  readonly params: PyDict;
  readonly secrets: ReadonlyMap<string, string>;
}

/**
 * Encrypts the strings of parameters. As in the proxy, strings inside lists and dicts are not encrypted.
 *
 * @param isExempt whether the parameter with a name is not encrypted
 * @throws PythonError for a string with a lone surrogate
 */
export function encryptParams(
  state: ProxyState,
  params: PyDict,
  isExempt: (name: string) => boolean = () => false,
): EncryptedParams {
  const encrypted: PyDict = {};
  const secrets = new Map<string, string>();
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string' || isExempt(name)) {
      setKey(encrypted, name, value);
      continue;
    }
    assertEncodable(value);
    const ciphertext = randomCiphertext(value, state.release.writes.alphabet, state.sources.random);
    secrets.set(ciphertext, value);
    setKey(encrypted, name, ciphertext);
  }
  return { params: encrypted, secrets };
}

/** Returns the plaintext of each ciphertext that the parameters still contain. */
export function remainingSecrets(params: PyDict, ...from: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const remaining = new Map<string, string>();
  for (const value of Object.values(params)) {
    if (typeof value !== 'string') continue;
    for (const secrets of from) {
      const plaintext = secrets.get(value);
      if (plaintext !== undefined) remaining.set(value, plaintext);
    }
  }
  return remaining;
}
