import { PythonError, type PyValue, typeName } from '@litellm-models/python-semantics';
import type { AuthRelease } from './auth-release.ts';

/** A key and the header that contains it. */
export interface HeaderKey {
  /** The key; empty if the header does not contain one. */
  readonly key: string;
  /** The value of the header. */
  readonly header: string;
}

/** The headers of providers, which contain a key without a scheme, in the order in which the proxy reads them. */
const PROVIDER_HEADERS = ['api-key', 'x-api-key', 'x-goog-api-key', 'ocp-apim-subscription-key'] as const;

/** Every header that can contain a key, in the order in which the proxy reads them. */
export const KEY_HEADERS: readonly string[] = ['x-litellm-api-key', 'authorization', ...PROVIDER_HEADERS];

/**
 * Reads the key from the first of six headers that is not empty: LiteLLM's own header, then `Authorization`, then the headers of
 * providers. Returns undefined if all are missing or empty.
 *
 * @param keyHeader `general_settings.litellm_key_header_name`: the header that contains the key after a scheme
 * @throws PythonError if the name of the header is not a string
 *
 * @param headers the request's headers by lower-case name
 * @example
 * readKey({ authorization: 'Bearer sk-1' }, release.auth); // { key: 'sk-1', header: 'Bearer sk-1' }
 */
export function readKey(
  headers: Readonly<Record<string, string>>,
  release: AuthRelease,
  keyHeader: PyValue = null,
): HeaderKey | undefined {
  const found = readStandardHeaders(headers, release);
  if (keyHeader === null) return found;
  if (typeof keyHeader !== 'string') {
    throw new PythonError('AttributeError', `'${typeName(keyHeader)}' object has no attribute 'lower'`);
  }
  const value = headers[keyHeader.toLowerCase()];
  if (value === undefined && release.keyHeaderIsOptional) return found;
  return { key: withoutScheme(value ?? '', release) ?? '', header: found?.header ?? 'None' };
}

function readStandardHeaders(headers: Readonly<Record<string, string>>, release: AuthRelease): HeaderKey | undefined {
  const own = headers['x-litellm-api-key'];
  if (own) return { key: withoutScheme(own, release) ?? own, header: own };
  const authorization = headers['authorization'];
  if (authorization) return { key: withoutScheme(authorization, release) ?? '', header: authorization };
  for (const name of PROVIDER_HEADERS) {
    const value = headers[name];
    if (value) return { key: value, header: value };
  }
  return undefined;
}

/** Returns the key after the scheme; undefined for an unknown scheme. */
function withoutScheme(value: string, release: AuthRelease): string | undefined {
  for (const scheme of ['Bearer ', 'Basic ', 'bearer ']) {
    if (value.startsWith(scheme)) return value.replaceAll(scheme, '');
  }
  if (release.readsAwsSignature && value.startsWith('AWS4-HMAC-SHA256')) {
    return (/Credential=Bearer\s+([^/\s,]+)/.exec(value) ?? /Credential=([^/\s,]+)/.exec(value))?.[1];
  }
  return undefined;
}
