import { PythonError, type PyValue, typeName } from '@litellm-models/python-semantics';
import type { AuthRelease } from './auth-release.ts';

/** A key read from a header. */
export interface PassedKey {
  /** The key; empty where the header's value contains no key. */
  readonly key: string;
  /** The header's value as received. */
  readonly passedIn: string;
}

/** The headers that hold a key without a scheme, in the order in which the proxy reads them, after its own header and `authorization`. */
const BARE = ['api-key', 'x-api-key', 'x-goog-api-key', 'ocp-apim-subscription-key'] as const;

/** Every header that can carry a key, in the order in which the proxy looks. */
export const KEY_HEADERS: readonly string[] = ['x-litellm-api-key', 'authorization', ...BARE];

/**
 * Reads the key from the six headers: LiteLLM's own header first, then `Authorization`, then the providers' headers. Returns undefined
 * where no header has one.
 *
 * @param keyHeader `general_settings.litellm_key_header_name`: the header that has the key after a scheme
 * @throws PythonError where that is not a string
 *
 * @example
 * passedKey({ authorization: 'Bearer sk-1' }, auth); // { key: 'sk-1', passedIn: 'Bearer sk-1' }
 */
export function passedKey(
  headers: Readonly<Record<string, string>>,
  release: AuthRelease,
  keyHeader: PyValue = null,
): PassedKey | undefined {
  const passed = keyOfHeaders(headers, release);
  if (keyHeader === null) return passed;
  if (typeof keyHeader !== 'string') {
    throw new PythonError('AttributeError', `'${typeName(keyHeader)}' object has no attribute 'lower'`);
  }
  const value = headers[keyHeader.toLowerCase()];
  if (value === undefined && release.keyHeaderIsOptional) return passed;
  return { key: unwrap(value ?? '', release) ?? '', passedIn: passed?.passedIn ?? 'None' };
}

function keyOfHeaders(headers: Readonly<Record<string, string>>, release: AuthRelease): PassedKey | undefined {
  const own = headers['x-litellm-api-key'];
  if (own) return { key: unwrap(own, release) ?? own, passedIn: own };
  const authorization = headers['authorization'];
  if (authorization) return { key: unwrap(authorization, release) ?? '', passedIn: authorization };
  for (const name of BARE) {
    const value = headers[name];
    if (value) return { key: value, passedIn: value };
  }
  return undefined;
}

/** The token after the scheme; undefined for an unknown scheme. */
function unwrap(value: string, release: AuthRelease): string | undefined {
  for (const scheme of ['Bearer ', 'Basic ', 'bearer ']) {
    if (value.startsWith(scheme)) return value.replaceAll(scheme, '');
  }
  if (release.readsAwsSignature && value.startsWith('AWS4-HMAC-SHA256')) {
    return (/Credential=Bearer\s+([^/\s,]+)/.exec(value) ?? /Credential=([^/\s,]+)/.exec(value))?.[1];
  }
  return undefined;
}
