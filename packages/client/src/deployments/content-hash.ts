import type { ContentHash } from '../types.ts';

/** Fields that depend on the caller, and that only lists contain. */
const CALLER_DEPENDENT = /^(?:access_via_team_ids|direct_access)$/;

/** Serializes a value as JSON with sorted keys, so that equal content results in equal text. */
function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = value as Record<string, unknown>;
  const parts = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== undefined && !CALLER_DEPENDENT.test(name))
    .map((name) => `${JSON.stringify(name)}:${toCanonicalJson(fields[name])}`);
  return `{${parts.join()}}`;
}

/** Hashes a string with two 32-bit multiply-xor lanes and a final mix. 64 bits are enough to distinguish the versions of one deployment. */
function hashString(text: string): string {
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
 * Hashes what a read returns of a deployment: its name, its parameters without secrets, and its `model_info`.
 * A change of only a secret changes the hash only if the proxy returns `updated_at`.
 *
 * @example contentHash({ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'd-1' } }); // 14 characters
 */
export function contentHash(read: {
  readonly model_name: string;
  readonly litellm_params: object;
  readonly model_info: object;
}): ContentHash {
  return hashString(toCanonicalJson([read.model_name, read.litellm_params, read.model_info]));
}
