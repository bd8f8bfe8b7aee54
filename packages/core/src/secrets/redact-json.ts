import { REDACTED } from './mask.ts';
import { redactText } from './redact-text.ts';
import { isSecretName } from './secret-names.ts';

/** Deeper than any parameter; a guard against values made to overflow the stack. */
const DEEPEST = 64;

/** Turns what is not plain data into what it holds: names with values, or a text. */
export type ToPlain = (value: object) => object | string;

/**
 * A copy of plain data with its secrets taken out: what `redact` does, in fewer bytes, for what came out of JSON or goes into it.
 *
 * @param secrets texts to strike out wherever they stand
 * @param toPlain is asked about every object first
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
  if (inside.size >= DEEPEST) return '[too deep]';
  const plain = toPlain(value);
  const within = new Set([...inside, value]);
  const walk = (child: unknown): unknown => redactJson(child, secrets, toPlain, within);
  if (typeof plain === 'string') return redactText(plain, secrets);
  if (Array.isArray(plain)) return plain.map(walk);
  // A secret can stand in a name too. `fromEntries` takes `__proto__` for a name like any other.
  return Object.fromEntries(
    Object.entries(plain).map(([name, child]) => {
      const hidden = isSecretName(name) && child !== null && child !== undefined && typeof child !== 'boolean';
      return [redactText(name, secrets), hidden ? REDACTED : walk(child)];
    }),
  );
}
