import { REDACTED, redact, redactText } from '@litellm-models/core';

/** Headers with the values of those hidden that carry a key. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    plain[name] = name === 'cookie' || name === 'authorization' ? REDACTED : redactText(value, secrets);
  }
  return redact(plain, secrets) as Record<string, string>;
}

/** A query with what looks like a secret hidden. */
export function redactQuery(query: string, secrets: readonly string[]): string {
  return query === '' ? '' : redactText(`?${query}`, secrets).slice(1);
}

/** A body, parsed where it is JSON, with every secret hidden. */
export function redactBody(body: string, secrets: readonly string[]): unknown {
  if (body === '') return undefined;
  try {
    return redact(JSON.parse(body), secrets);
  } catch {
    return redactText(body, secrets);
  }
}
