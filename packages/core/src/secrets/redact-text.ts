import { redactKnown } from './known-secrets.ts';
import { REDACTED } from './mask.ts';
import { redactNamedValues } from './named-values.ts';
import { isSecretName } from './secret-names.ts';

/**
 * Secrets with a known format: private keys, keys of known providers. Repetitions that can start anywhere are bounded, here and below: otherwise a
 * page that is crafted for it would take minutes.
 */
const KNOWN_FORMATS =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)|\b(?:[spr]k-[\w-]{4,}|A[KS]IA[A-Z\d]{12,}|AIza[\w-]{20,}|gh[opsu]_\w{20,})/g;

/** Text that can contain JSON web tokens. */
const DOTTED = /[\w.-]{17,}/g;

/** Secrets after a known prefix: an authentication scheme, or the proxy's wording around a rejected key and its hash. */
const AFTER_PREFIX =
  /(\b(?:Bearer|Basic)\s{1,9}(?!\[redacted\]|prefix\b)(?=[\w.~+/=-]{4})|Passed in: (?=.)|Key Hash \(Token\) ?= ?|Received API Key = )(?:[^,\s"']+)/gi;

/** Redacts JSON web tokens: three parts with dots between them, of which the first starts with `eyJ`. An expression for them would not be linear. */
function redactTokens(dotted: string): string {
  const parts = dotted.split('.');
  const output: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const start = part.search(/\beyJ/);
    const isToken =
      start >= 0 && part.length - start > 10 && i + 2 < parts.length && (parts[i + 1] as string).length > 3;
    output.push(isToken ? part.slice(0, start) + REDACTED : part);
    if (isToken) i += 2;
  }
  return output.join('.');
}

/**
 * Returns a string with secrets redacted: the given ones, those with a known format, values of fields with a secret's name, and those in URLs.
 * It takes linear time.
 *
 * @param secrets strings to redact, also where they are escaped or in base64; those with fewer than 4 characters are ignored
 * @param maxLength the text is cut after so many characters first, but never inside of a secret
 * @example
 * redactText('no such key: sk-abc123456789'); // 'no such key: [redacted]'
 */
export function redactText(
  text: string,
  secrets: readonly string[] = [],
  maxLength: number = Number.POSITIVE_INFINITY,
): string {
  return redactUrl(
    redactNamedValues(redactKnown(text, secrets, maxLength))
      .replace(DOTTED, redactTokens)
      .replace(KNOWN_FORMATS, REDACTED)
      .replace(AFTER_PREFIX, `$1${REDACTED}`),
  );
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
