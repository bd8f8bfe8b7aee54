import { redactJson } from './redact-json.ts';

function toPlain(value: object): object | string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof URL) return value.href;
  if (value instanceof Map || (typeof Headers !== 'undefined' && value instanceof Headers)) {
    const entries: [string, unknown][] = [];
    value.forEach((item: unknown, name: unknown) => {
      entries.push([String(name), item]);
    });
    return Object.fromEntries(entries);
  }
  if (value instanceof Set) return [...value];
  if (value instanceof Error) {
    const { name, message, cause } = value;
    return { ...value, name, message, ...(cause === undefined ? {} : { cause }) };
  }
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? '[bytes]' : value;
}

/**
 * Returns a copy of any value as plain data with secrets redacted: values of fields with a secret's name, strings with a known format, and the
 * given strings. Accepts `Headers`, `URL`, `Error`, `Map`, `Set`, `Date` and typed arrays too; a cycle becomes `'[circular]'`.
 *
 * @param value parameters, headers, an error, or anything else
 * @param secrets strings to redact wherever they occur
 * @example
 * redact({ model: 'openai/gpt-4o', api_key: 'sk-abc123456789' }); // { model: 'openai/gpt-4o', api_key: '[redacted]' }
 */
export function redact(value: unknown, secrets: readonly string[] = []): unknown {
  return redactJson(value, secrets, toPlain);
}
