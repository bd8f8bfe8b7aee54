import { collectSecrets, isSecretName } from '@litellm-models/core';
import { refuseFalseSecrets } from '../transport/secrets.ts';
import type { Call } from '../transport/types.ts';
import type { OperationId, WrittenDeployment } from '../types.ts';

/** The row that a write answers with: every string in `litellm_params` is ciphertext. */
export interface RowAsWritten {
  readonly model_id: string;
  readonly model_name: string;
  readonly litellm_params: Readonly<Record<string, unknown>>;
  readonly model_info: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/**
 * A write, refused here if it carries what must not be written.
 *
 * @throws RefusedError for a secret that is masked or ciphertext
 */
export function writeCall(operation: OperationId, method: string, path: string, body: object, retry: boolean): Call {
  const { litellm_params: params } = body as { litellm_params?: unknown };
  refuseFalseSecrets(params, operation);
  return { operation, method, path, body: JSON.stringify(body), retry, secrets: collectSecrets(params) };
}

/** Parameters as they may be shown: no secrets, no strings of the row (ciphertext), but the strings that were sent. */
function shown(sent: object, row: object): Record<string, unknown> {
  const plain = Object.entries(row).filter(([, value]) => typeof value !== 'string');
  const given = Object.entries(sent).filter(([, value]) => value != null);
  return Object.fromEntries([...plain, ...given].filter(([name]) => !isSecretName(name)));
}

/** What a write gives back: the row without its ciphertext. */
export function asWritten(
  { model_id: id, ...row }: RowAsWritten,
  sent: { readonly litellm_params?: object | null | undefined },
): WrittenDeployment {
  return { ...row, id, litellm_params: shown(sent.litellm_params ?? {}, row.litellm_params), source: 'database' };
}
