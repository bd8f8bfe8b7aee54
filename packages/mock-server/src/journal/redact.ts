const HIDDEN = '***';
const SECRET_HEADERS = new Set([
  'authorization',
  'x-litellm-api-key',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'ocp-apim-subscription-key',
  'cookie',
  'proxy-authorization',
  'x-admin-token',
]);
const SECRET_NAME = /key|secret|token|password|passwd|credential|authorization|cookie|auth|signature|private|cert|sas/i;
/** Names that a secret's name would match though they hold none. */
const PLAIN_NAME =
  /(?:^|_)tokens?_(?:per|count|limit)|(?:per|max|input|output|cache_\w+)_tokens?(?:$|_)|^max_tokens$|_name$|_id$/i;
const SECRET_TEXT = /\bsk-[A-Za-z0-9_-]{4,}|\bBearer\s+\S+|\bAKIA[A-Z0-9]{12,}/g;

/** Headers with the values of those hidden that carry a key. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    out[name] = SECRET_HEADERS.has(name) || SECRET_NAME.test(name) ? HIDDEN : redactText(value);
  }
  return out;
}

/** A query with what looks like a secret hidden. */
export function redactQuery(query: string): string {
  return query.replace(/([^&=]*)=([^&]*)/g, (all: string, name: string) =>
    SECRET_NAME.test(name) ? `${name}=${HIDDEN}` : redactText(all),
  );
}

/** A body, parsed where it is JSON, with every secret hidden. */
export function redactBody(body: string): unknown {
  if (body === '') return undefined;
  try {
    return redactValue(JSON.parse(body), '');
  } catch {
    return redactText(
      body.replace(/("[^"]*(?:key|secret|token|password|credential)[^"]*"\s*:\s*")[^"]*/gi, `$1${HIDDEN}`),
    );
  }
}

/** A text with what looks like a key hidden. */
export function redactText(text: string): string {
  return text.replace(SECRET_TEXT, HIDDEN);
}

/** A value with every secret in it hidden; `name` is what it is called. */
export function redactValue(value: unknown, name: string): unknown {
  if (typeof value === 'string') return isSecretName(name) ? HIDDEN : redactText(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, name));
  if (typeof value !== 'object') return value;
  const out: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    const hidden = isSecretName(name) && typeof entry === 'string';
    out[redactText(key)] = hidden ? HIDDEN : redactValue(entry, key);
  }
  return out;
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !PLAIN_NAME.test(name);
}
