import { isSecretName } from '@litellm-models/core';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Filled in by the proxy whatever was sent. */
const PROXY_MANAGED_INFO: ReadonlySet<string> = new Set([
  'id',
  'db_model',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
]);

/** What pydantic fills in where nothing was sent: the value says nothing about who wrote it. */
const isDefault = (value: unknown): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** `sk-1****2345` agrees with every value of the same beginning and end. */
function matchesMask(sent: string, read: string): boolean {
  const mask = /^([^*]*)\*+([^*]*)$/.exec(read);
  return mask !== null && sent.startsWith(mask[1] as string) && sent.endsWith(mask[2] as string);
}

/** One value as sent, and as read after the proxy's coercions (`"7"` is 7, `"true"` is true). */
function sameValue(sent: unknown, read: unknown): boolean {
  if (sent === read) return true;
  if (Array.isArray(sent)) {
    return Array.isArray(read) && sent.length === read.length && sent.every((item, i) => sameValue(item, read[i]));
  }
  if (isFields(sent)) return isFields(read) && sameFields(sent, read);
  if (typeof read === 'string' && typeof sent === 'string') return matchesMask(sent, read);
  if (read === null || typeof read === 'object' || sent === null) return false;
  const [a, b] = [String(sent).toLowerCase(), String(read).toLowerCase()];
  return a === b || (a.trim() !== '' && Number(a) === Number(b));
}

/** Every field that was sent is there with its value, or cannot be seen because reads leave secrets out. */
function sameFields(sent: Fields, read: Fields, ignored: ReadonlySet<string> = new Set()): boolean {
  return Object.entries(sent).every(
    ([name, value]) =>
      value === null ||
      value === undefined ||
      ignored.has(name) ||
      (name in read ? sameValue(value, read[name]) : isSecretName(name)),
  );
}

/**
 * Whether a deployment as read is the one that was sent: same name, every parameter that reads show, no parameter besides.
 * Secrets are left out of reads, so two deployments that differ in a secret alone are equal here.
 *
 * @example isSameDeployment(sent, await client.deployments.get(id))
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
    sameFields(sent.litellm_params as Fields, params) &&
    Object.entries(params).every(([name, value]) => name in sent.litellm_params || isDefault(value)) &&
    sameFields((sent.model_info ?? {}) as Fields, info, PROXY_MANAGED_INFO)
  );
}
