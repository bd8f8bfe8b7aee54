import { REDACTED } from './mask.ts';
import { redactText } from './redact-text.ts';
import { isSecretName } from './secret-names.ts';

/** No parameter is nested this deep. Protects against values that would overflow the stack. */
const MAX_DEPTH = 64;

/** Converts an object to plain data: an object with the same content, or a string. */
export type ToPlain = (value: object) => object | string;

/**
 * Returns a copy of JSON data with secrets redacted. Does the same as {@link redact} in fewer bytes, but only knows plain objects and arrays.
 *
 * @param value data that `JSON.parse` returned, or that `JSON.stringify` will get
 * @param secrets strings to redact wherever they occur
 * @param toPlain called with every object first, to convert objects that are not plain
 * @example
 * redactJson({ model: 'openai/gpt-4o', api_key: 'sk-abc123456789' }); // { model: 'openai/gpt-4o', api_key: '[redacted]' }
 */
export function redactJson(
  value: unknown,
  secrets: readonly string[] = [],
  toPlain: ToPlain = (data) => data,
  inside: ReadonlySet<object> = new Set(),
): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (inside.has(value)) return '[circular]';
  if (inside.size >= MAX_DEPTH) return '[too deep]';
  const plain = toPlain(value);
  const within = new Set([...inside, value]);
  const walk = (child: unknown): unknown => redactJson(child, secrets, toPlain, within);
  if (typeof plain === 'string') return redactText(plain, secrets);
  if (Array.isArray(plain)) return plain.map(walk);
  // A field name can contain a secret too. `fromEntries` treats `__proto__` like any other name.
  return Object.fromEntries(
    Object.entries(plain).map(([name, child]) => {
      const hidden = isSecretName(name) && child != null && typeof child !== 'boolean';
      return [redactText(name, secrets), hidden ? REDACTED : walk(child)];
    }),
  );
}
