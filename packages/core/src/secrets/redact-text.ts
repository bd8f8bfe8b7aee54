import { REDACTED } from './mask.ts';
import { isSecretName } from './secret-names.ts';

/** Shorter secrets are not redacted: they would match parts of ordinary words. */
const MIN_LENGTH = 4;

/**
 * Secrets with a known format: private keys, keys of known providers, JSON web tokens. Repetitions that can start anywhere are bounded, here and
 * below: otherwise a page that is crafted for it would take minutes.
 */
const KNOWN_FORMATS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\b(?:[spr]k-[\w-]{4,}|A[KS]IA[A-Z\d]{12,}|AIza[\w-]{20,}|gh[opsu]_\w{20,}|eyJ[\w-]{8,4000}\.[\w-]{4,}\.[\w-]*)/g;

/** Secrets after a known prefix: an authentication scheme, or the proxy's wording around a rejected key and its hash. */
const AFTER_PREFIX =
  /(\b(?:Bearer|Basic)\s+(?!\[redacted\]|prefix\b)(?=[\w.~+/=-]{4})|Passed in: (?=.)|Key Hash \(Token\) ?= ?|Received API Key = )(?:[^,\s"']+)/gi;

/** The forms in which a secret can occur: plain, URL-encoded, JSON-escaped, and as in a Python string literal. */
function formsOf(text: string): string[] {
  const secret = text.trim();
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replace(/[\\']/g, '\\$&')];
}

/**
 * Returns a string with secrets redacted: the given ones, and those with a known format, also in URLs.
 *
 * @param secrets strings to redact; those with fewer than 4 characters are ignored
 * @example
 * redactText('no such key: sk-abc123456789'); // 'no such key: [redacted]'
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let result = text;
  const known = [...new Set(secrets.flatMap(formsOf).filter((form) => form.length >= MIN_LENGTH))];
  for (const secret of known.sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, REDACTED);
  return redactUrl(result.replace(KNOWN_FORMATS, REDACTED).replace(AFTER_PREFIX, `$1${REDACTED}`));
}

/**
 * Returns a string with the secrets in its URLs redacted: user name and password, and query parameters whose name is a secret's.
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
