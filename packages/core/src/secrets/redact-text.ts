import { REDACTED } from './mask.ts';
import { isSecretName } from './secret-names.ts';

/** Shorter texts than this are no secrets that could be found in a text without ruining it. */
const SHORTEST = 4;

/** Secrets that are known by their looks, wherever they stand. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, REDACTED],
  [/\b(Bearer|Basic)\s+(?!\[redacted\]|`|prefix\b)[\w.~+/=-]{4,}/gi, `$1 ${REDACTED}`],
  [/\b(?:sk|pk|rk)-[\w-]{4,}/g, REDACTED],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}|\bAIza[\w-]{20,}|\bgh[opsu]_\w{20,}|\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g, REDACTED],
  // What the proxy tells of a key that it refuses: the key itself, or its hash.
  [/(Passed in: ).+/gs, `$1${REDACTED}`],
  [/(Key Hash \(Token\) ?= ?)[0-9a-f]{16,}/gi, `$1${REDACTED}`],
  [/(Received API Key = )[^,\s]+/g, `$1${REDACTED}`],
];

/** A secret as it can stand in a text: as it is, in a URL, in JSON. */
function formsOf(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}

/**
 * Takes secrets out of a text: those given, and those known by their looks.
 *
 * @example
 * redactText('no such key: sk-abc123456789'); // 'no such key: [redacted]'
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let result = text;
  const known = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf))];
  for (const secret of known.sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, REDACTED);
  for (const [pattern, replacement] of LOOKS) result = result.replace(pattern, replacement);
  return redactUrl(result);
}

/**
 * Takes secrets out of the URLs in a text: user and password, and query parameters with a secret's name.
 *
 * @example
 * redactUrl('https://me:pw@host/v1?api-key=abc&x=1'); // 'https://[redacted]@host/v1?api-key=[redacted]&x=1'
 */
export function redactUrl(text: string, secrets: readonly string[] = []): string {
  let result = text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+(?::[^\s/?#@]*)?@/gi, `$1${REDACTED}@`);
  result = result.replace(/([?&;])([\w.-]+)=([^&\s#;"'<>]+)/g, (all, mark: string, name: string) =>
    isSecretName(name) || /^(?:key|sig|code)$/i.test(name) ? `${mark}${name}=${REDACTED}` : all,
  );
  for (const secret of secrets) if (secret.length >= SHORTEST) result = result.replaceAll(secret, REDACTED);
  return result;
}
