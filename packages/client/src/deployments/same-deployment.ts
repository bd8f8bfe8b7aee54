import { isSecretName } from '@litellm-models/core';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of `model_info` that the proxy sets itself. */
const PROXY_MANAGED_INFO = /^(?:id|db_model|(?:created|updated)_(?:at|by))$/;

/** Whether the proxy may have filled in a value that was not sent. */
const isDefault = (value: unknown): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a read can show a sent value as this mask: `sk-1****2345` shows its beginning and end. */
function matchesMask(sent: string, read: string): boolean {
  const mask = /^([^*]*)\*+([^*]*)$/.exec(read);
  return mask !== null && sent.startsWith(mask[1] as string) && sent.endsWith(mask[2] as string);
}

/** Compares a sent value with a read one, after the proxy's coercions (`"7"` becomes 7, `"true"` becomes true). */
function isSameValue(sent: unknown, read: unknown): boolean {
  if (sent === read) return true;
  if (Array.isArray(sent)) {
    return Array.isArray(read) && sent.length === read.length && sent.every((item, i) => isSameValue(item, read[i]));
  }
  if (isFields(sent)) return isFields(read) && hasSameFields(sent, read);
  if (typeof read === 'string' && typeof sent === 'string') return matchesMask(sent, read);
  if (read === null || typeof read === 'object' || sent === null) return false;
  const [a, b] = [String(sent).toLowerCase(), String(read).toLowerCase()];
  return a === b || (a.trim() !== '' && Number(a) === Number(b));
}

/** Whether every sent field was read with the same value. Secrets may be missing, because reads leave them out. */
function hasSameFields(sent: Fields, read: Fields, ignored?: RegExp): boolean {
  return Object.entries(sent).every(
    ([name, value]) =>
      value === null ||
      value === undefined ||
      ignored?.test(name) ||
      (name in read ? isSameValue(value, read[name]) : isSecretName(name)),
  );
}

/**
 * Whether a deployment that was read is the one that was sent: the same name, the same parameters, and no others.
 * Reads leave secrets out, so deployments that differ only in a secret are equal here.
 *
 * @example
 * const sent = { model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' } };
 * isSameDeployment(sent, await client.deployments.get(id));
 */
export function isSameDeployment(
  sent: {
    readonly model_name: string;
    readonly litellm_params: object;
    readonly model_info?: object | null | undefined;
  },
  read: { readonly model_name: string; readonly litellm_params: object; readonly model_info: object },
): boolean {
  const [params, info] = [read.litellm_params as Fields, read.model_info as Fields];
  return (
    (read.model_name === sent.model_name || info['team_public_model_name'] === sent.model_name) &&
    hasSameFields(sent.litellm_params as Fields, params) &&
    Object.entries(params).every(([name, value]) => name in sent.litellm_params || isDefault(value)) &&
    hasSameFields((sent.model_info ?? {}) as Fields, info, PROXY_MANAGED_INFO)
  );
}
