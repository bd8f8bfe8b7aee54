import { REDACTED, redact, redactText } from '@litellm-models/core';

/** Returns the headers, with keys, cookies and other secrets redacted. */
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

/** Returns the query string, with everything redacted that looks like a secret. */
export function redactQuery(query: string, secrets: readonly string[]): string {
  return query === '' ? '' : redactText(`?${query}`, secrets).slice(1);
}

/** Returns the body, parsed if it is JSON, with secrets redacted. Returns undefined for an empty body. */
export function redactBody(body: string, secrets: readonly string[]): unknown {
  if (body === '') return undefined;
  try {
    return redact(JSON.parse(body), secrets);
  } catch {
    // A form has the syntax of a query.
    return /^[\w.-]+=/.test(body) ? redactQuery(body, secrets) : redactText(body, secrets);
  }
}
