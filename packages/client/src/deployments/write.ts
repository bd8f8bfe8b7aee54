import {
  collectSecrets,
  isSecretName,
  type Operation,
  RefusedError,
  redactJson,
  WRITE_RULES,
} from '@litellm-models/core';
import { expectedMessage } from '../arguments.ts';
import { type Call, type CallOptions, callOf } from '../transport/call.ts';
import { refuseMaskedSecrets } from '../transport/masked-secrets.ts';
import type { ContentHash, DeploymentId, OperationId, WrittenDeployment } from '../types.ts';

/** Options of one write to an existing deployment. */
export interface WriteOptions extends CallOptions {
  /**
   * The `hash` of the deployment as you read it. If the content is different now, the call fails with a `ConflictError`.
   * This is best effort, because the proxy has no compare-and-set: a change between this check and the write, or one that the replica does not
   * serve yet, is overwritten.
   */
  readonly ifUnchanged?: ContentHash | undefined;
}

/** Options of one update. */
export interface UpdateOptions extends WriteOptions {
  /** Update even if the proxy (before 1.75) then drops every config-file model from the router until it restarts. */
  readonly allowDroppingConfigModels?: boolean | undefined;
}

/** The database row that a write returns. Every string in `litellm_params` is encrypted. */
export interface WrittenRow {
  readonly model_id: string;
  readonly model_name: string;
  readonly litellm_params: Readonly<Record<string, unknown>>;
  readonly model_info: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** @throws RefusedError if `model_info.id` is not the id of the deployment that the call is about */
export function refuseOtherId(otherId: string | null | undefined, id: DeploymentId, operation: OperationId): void {
  if (otherId == null || otherId === id) return;
  const message = expectedMessage('model_info.id', `"${id}" or omitted`, `"${otherId}"`);
  throw new RefusedError(message, { kind: 'id_mismatch', operation, modelId: id });
}

/**
 * Creates the call of a write.
 *
 * @param overrides replaces parts of the call that the operation determines
 * @throws RefusedError if a parameter is a masked or encrypted value
 */
export function createWriteCall(operation: Operation, body: object, overrides: Partial<Call> = {}): Call {
  // First, because it throws for circular objects.
  const json = JSON.stringify(body);
  const { litellm_params: params } = body as { litellm_params?: unknown };
  refuseMaskedSecrets(params, operation.id);
  return {
    ...callOf(operation),
    body: json,
    secrets: collectSecrets(params),
    errorRules: WRITE_RULES,
    requiredField: 'litellm_params',
    ...overrides,
  };
}

/** Removes secret parameters, and redacts secrets inside of the others. */
export function withoutSecrets(params: object): Readonly<Record<string, unknown>> {
  const visible = Object.entries(params).filter(([name]) => !isSecretName(name));
  return redactJson(Object.fromEntries(visible)) as Record<string, unknown>;
}

/** Turns the response of a write into its result: what was sent replaces the encrypted strings. */
export function fromWrittenRow(
  { model_id: id, ...row }: WrittenRow,
  sent: { readonly litellm_params?: object | null | undefined },
): WrittenDeployment {
  const notEncrypted = Object.entries(row.litellm_params).filter(([, value]) => typeof value !== 'string');
  const sentParams = Object.entries(sent.litellm_params ?? {}).filter(([, value]) => value != null);
  const params = withoutSecrets(Object.fromEntries([...notEncrypted, ...sentParams]));
  return { ...row, id, litellm_params: params, source: 'database' };
}
