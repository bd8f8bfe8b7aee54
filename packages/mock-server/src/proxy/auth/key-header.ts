import type { AuthRelease } from './auth-release.ts';

/** A key as it was taken from a header. */
export interface PassedKey {
  /** The key; empty where the header's value has no key in it. */
  readonly key: string;
  /** The header's value as received. */
  readonly passedIn: string;
}

/** The headers that carry a bare key, in the order in which the proxy looks, after its own and `authorization`. */
const BARE = ['api-key', 'x-api-key', 'x-goog-api-key', 'ocp-apim-subscription-key'] as const;

const ORDER = ['x-litellm-api-key', 'authorization', ...BARE];

/**
 * Takes the key from the six headers. LiteLLM's own header wins, then `Authorization`, then the providers' ones; an
 * empty header counts as not sent, unless `strict`: then nothing is taken where it would have come first. Undefined when there is none.
 *
 * @example
 * passedKey({ authorization: 'Bearer sk-1' }, auth); // { key: 'sk-1', passedIn: 'Bearer sk-1' }
 */
export function passedKey(
  headers: Readonly<Record<string, string>>,
  release: AuthRelease,
  strict = false,
): PassedKey | undefined {
  if (strict && ORDER.map((name) => headers[name]).find((value) => value !== undefined) === '') return undefined;
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

/** The token behind a scheme; undefined where no known scheme leads. */
function unwrap(value: string, release: AuthRelease): string | undefined {
  for (const scheme of ['Bearer ', 'Basic ', 'bearer ']) {
    if (value.startsWith(scheme)) return value.replaceAll(scheme, '');
  }
  if (release.readsAwsSignature && value.startsWith('AWS4-HMAC-SHA256')) {
    return (/Credential=Bearer\s+([^/\s,]+)/.exec(value) ?? /Credential=([^/\s,]+)/.exec(value))?.[1];
  }
  return undefined;
}
