import { REDACTED } from './mask.ts';
import { redactText } from './redact-text.ts';
import { isSecretName } from './secret-names.ts';

/** Deeper than any parameter; a guard against values made to overflow the stack. */
const DEEPEST = 64;

type Seen = ReadonlySet<object>;

function entriesOf(value: object): [string, unknown][] | undefined {
  if (typeof Headers !== 'undefined' && value instanceof Headers) {
    const entries: [string, unknown][] = [];
    value.forEach((text, name) => {
      entries.push([name, text]);
    });
    return entries;
  }
  if (value instanceof Map) return [...value].map(([key, item]) => [String(key), item]);
  if (value instanceof Error) {
    const own = Object.entries(value).filter(([key]) => !['name', 'message', 'stack', 'cause'].includes(key));
    return [
      ['name', value.name],
      ['message', value.message],
      ...('cause' in value ? [['cause', value.cause] as [string, unknown]] : []),
      ...own,
    ];
  }
  return undefined;
}

function walk(value: unknown, secrets: readonly string[], seen: Seen): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return '[circular]';
  if (seen.size >= DEEPEST) return '[too deep]';
  if (value instanceof Date) return value;
  if (value instanceof URL) return redactText(value.href, secrets);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return '[bytes]';
  const inside: Seen = new Set([...seen, value]);
  if (Array.isArray(value) || value instanceof Set) return [...value].map((item) => walk(item, secrets, inside));
  const result: Record<string, unknown> = {};
  for (const [name, child] of entriesOf(value) ?? Object.entries(value)) {
    const hidden = isSecretName(name) && child !== null && child !== undefined && typeof child !== 'boolean';
    // A secret can stand in the name itself, and `__proto__` is a name like any other.
    Object.defineProperty(result, redactText(name, secrets), {
      value: hidden ? REDACTED : walk(child, secrets, inside),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

/**
 * A copy of a value with every secret taken out: by the name of its field, by its looks, and every text in `secrets` wherever it stands.
 * Takes parameters, headers, URLs, errors, maps; minds cycles.
 *
 * @example
 * redact({ model: 'openai/gpt-4o', api_key: 'sk-abc123456789' }); // { model: 'openai/gpt-4o', api_key: '[redacted]' }
 */
export function redact(value: unknown, secrets: readonly string[] = []): unknown {
  return walk(value, secrets, new Set());
}
