import { collectSecrets, isSecretName, redactJson, WRITE_RULES } from '@litellm-models/core';
import { checkOptions, type Rule } from '../arguments.ts';
import type { Call } from '../transport/call.ts';
import { refuseMaskedSecrets } from '../transport/masked-secrets.ts';
import type { OperationId, WrittenDeployment } from '../types.ts';

/** The row that a write answers with: every string in `litellm_params` is ciphertext. */
export interface WrittenRow {
  readonly model_id: string;
  readonly model_name: string;
  readonly litellm_params: Readonly<Record<string, unknown>>;
  readonly model_info: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/**
 * Checks the names of what is written: the proxy takes no notice of one that it does not know, `rpm` beside `litellm_params` say.
 *
 * @throws TypeError naming the stray one
 */
export function checkFields(given: unknown, names: string, what: string): void {
  const any: Rule = [() => true, ''];
  checkOptions(given, Object.fromEntries(names.split(' ').map((name) => [name, any])), what);
}

/**
 * A write, refused here if it carries what must not be written.
 *
 * @throws RefusedError for a secret that is masked or ciphertext
 */
export function writeCall(operation: OperationId, method: string, path: string, body: object, retry: boolean): Call {
  const text = JSON.stringify(body);
  const { litellm_params: params } = body as { litellm_params?: unknown };
  refuseMaskedSecrets(params, operation);
  const secrets = collectSecrets(params);
  return { operation, method, path, body: text, retry, secrets, rules: WRITE_RULES, holds: 'litellm_params' };
}

/** Parameters as they may be shown: without those that are secrets, and without any inside the others. */
export function withoutSecrets(params: object): Readonly<Record<string, unknown>> {
  const shown = Object.entries(params).filter(([name]) => !isSecretName(name));
  return redactJson(Object.fromEntries(shown)) as Record<string, unknown>;
}

/** What a write gives back: the row without its ciphertext, in whose place stands what was sent. */
export function fromWrittenRow(
  { model_id: id, ...row }: WrittenRow,
  sent: { readonly litellm_params?: object | null | undefined },
): WrittenDeployment {
  const plain = Object.entries(row.litellm_params).filter(([, value]) => typeof value !== 'string');
  const given = Object.entries(sent.litellm_params ?? {}).filter(([, value]) => value != null);
  return { ...row, id, litellm_params: withoutSecrets(Object.fromEntries([...plain, ...given])), source: 'database' };
}
