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
    return redactText(redactFields(body), secrets);
  }
}

/** A name and a value as in JSON, a form or a header: `"name": "value"`, `name=value`, `name: value`. */
const FIELD = /(["']?)([\w.-]{1,99})\1(\s{0,9}[:=]\s{0,9})("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s"',;&{}[\]]+)/g;

/** Redacts the values of fields with the name of a secret in text that is not valid JSON, where `redact` does not find them. */
function redactFields(text: string): string {
  return text.replace(FIELD, (field, quote: string, name: string, separator: string, value: string) => {
    const isSecret = Object.values(redact({ [name]: value }) as object).includes(REDACTED);
    return isSecret ? `${quote}${name}${quote}${separator}${REDACTED}` : field;
  });
}
