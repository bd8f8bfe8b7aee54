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
 * A copy of a value with every secret taken out: by the name of its field, by its looks, and every text in `secrets` wherever it stands.
 * Takes parameters, headers, URLs, errors, maps, and gives plain data; minds cycles.
 *
 * @example
 * redact({ model: 'openai/gpt-4o', api_key: 'sk-abc123456789' }); // { model: 'openai/gpt-4o', api_key: '[redacted]' }
 */
export function redact(value: unknown, secrets: readonly string[] = []): unknown {
  return redactJson(value, secrets, toPlain);
}
