import type { ContentHash } from '../types.ts';

/** Who asks decides what these say, and only lists have them. */
const CALLER_DEPENDENT: ReadonlySet<string> = new Set(['access_via_team_ids', 'direct_access']);

/** JSON with the keys in order, so that two reads of one content give one text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = value as Record<string, unknown>;
  const parts = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== undefined && !CALLER_DEPENDENT.has(name))
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`);
  return `{${parts.join()}}`;
}

/** Two 32-bit multiply-xor lanes with a final mix: 53 bits are ample to tell two versions of one deployment apart. */
function mix(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

/**
 * The hash of everything that a read shows of a deployment: its name, its parameters without secrets, its `model_info`.
 * A change of a secret alone does not show, unless the proxy's `updated_at` does.
 *
 * @example contentHash(deployment) // '0x3k2v1q9zr8wd'
 */
export function contentHash(read: {
  readonly model_name: string;
  readonly litellm_params: object;
  readonly model_info: object;
}): ContentHash {
  return mix(canonical([read.model_name, read.litellm_params, read.model_info]));
}
