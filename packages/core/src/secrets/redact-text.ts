import { REDACTED } from './mask.ts';
import { isSecretName } from './secret-names.ts';

/** Shorter texts than this are no secrets that could be found in a text without ruining it. */
const SHORTEST = 4;

/**
 * Secrets that are known by their looks, wherever they stand: private keys, keys of known providers, JSON web tokens. Here and below, what can
 * begin anywhere has a bound: without one, a page made for it takes minutes.
 */
const LOOKS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\b(?:[spr]k-[\w-]{4,}|A[KS]IA[A-Z\d]{12,}|AIza[\w-]{20,}|gh[opsu]_\w{20,}|eyJ[\w-]{8,4000}\.[\w-]{4,}\.[\w-]*)/g;

/** What comes before a secret: a scheme of authentication, or the proxy telling of a key that it refuses, and of its hash. */
const AFTER =
  /(\b(?:Bearer|Basic)\s+(?!\[redacted\]|prefix\b)(?=[\w.~+/=-]{4})|Passed in: (?=.)|Key Hash \(Token\) ?= ?|Received API Key = )(?:[^,\s"']+)/gi;

/** A secret as it can stand in a text: as it is, in a URL, in JSON, in Python's words. */
function formsOf(text: string): string[] {
  const secret = text.trim();
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replace(/[\\']/g, '\\$&')];
}

/**
 * Takes secrets out of a text: those given, and those known by their looks.
 *
 * @example
 * redactText('no such key: sk-abc123456789'); // 'no such key: [redacted]'
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let result = text;
  const known = [...new Set(secrets.flatMap(formsOf).filter((form) => form.length >= SHORTEST))];
  for (const secret of known.sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, REDACTED);
  return redactUrl(result.replace(LOOKS, REDACTED).replace(AFTER, `$1${REDACTED}`));
}

/**
 * Takes secrets out of the URLs in a text: user and password, and query parameters with a secret's name.
 *
 * @example
 * redactUrl('https://me:pw@host/v1?api-key=abc&x=1'); // 'https://[redacted]@host/v1?api-key=[redacted]&x=1'
 */
export function redactUrl(text: string): string {
  return text
    .replace(/\b([a-z][a-z\d+.-]{0,19}:\/\/)[^\s/?#@]+@/gi, `$1${REDACTED}@`)
    .replace(/([?&;])([\w.-]{1,99})=([^&\s#;"'<>]+)/g, (all, mark: string, name: string) =>
      isSecretName(name) || /^(?:key|sig|code)$/i.test(name) ? `${mark}${name}=${REDACTED}` : all,
    );
}
