import type { OperationId } from '@litellm-models/core';

/** The name of a quirk. */
export type QuirkName =
  | 'access-groups-crash-reads'
  | 'attribute-names-are-not-encrypted'
  | 'body-not-an-object-crashes'
  | 'config-model-is-a-400'
  | 'conflict-is-a-400'
  | 'disabled-feature-is-a-400'
  | 'duplicate-id-is-a-500'
  | 'empty-key-header-is-ignored'
  | 'encrypted-value-is-validated'
  | 'every-error-is-an-auth-error'
  | 'forbidden-field-is-a-401'
  | 'input-is-coerced'
  | 'limits-crash-reads'
  | 'message-is-a-python-dict'
  | 'missing-field-crashes'
  | 'not-stored-is-a-500'
  | 'null-is-the-string-none'
  | 'patch-drops-config-models'
  | 'patch-fails-on-access-windows'
  | 'patch-replaces-info-id'
  | 'secrets-are-shown'
  | 'sent-hash-admits-key'
  | 'unknown-id-is-a-400'
  | 'unknown-reference-is-a-400'
  | 'unknown-team-crashes'
  | 'unknown-team-is-a-400'
  | 'unserializable-value-crashes'
  | 'unservable-model-is-stored'
  | 'update-drops-extras'
  | 'update-ignores-info'
  | 'update-ignores-name'
  | 'update-returns-null'
  | 'update-waits-for-reload'
  | 'viewer-reaches-patch';

/** A bug of the real proxy, which the mock emulates. */
export interface Quirk {
  readonly name: QuirkName;
  readonly operations: readonly OperationId[];
  /** What the proxy does. */
  readonly does: string;
  /** What it should do. */
  readonly should: string;
  /** Whether `quirks: 'off'` makes the mock do that. */
  readonly isCorrected: boolean;
  /** The upstream issue or pull request, if there is one. */
  readonly upstream?: string;
  /** The transcript of the real proxy that shows it. */
  readonly transcript: string;
}

export const CREATE = 'addNewModelModelNewPost';
export const UPDATE = 'updateModelModelUpdatePost';
export const PATCH = 'patchModelModelModelIdUpdatePatch';
export const DELETE = 'deleteModelModelDeletePost';
export const WRITES: readonly OperationId[] = [CREATE, UPDATE, PATCH, DELETE];
export const INFOS: readonly OperationId[] = ['modelInfoV1ModelInfoGet', 'modelInfoV1V1ModelInfoGet'];
export const LISTS: readonly OperationId[] = ['modelListModelsGet', 'modelListV1ModelsGet'];
export const READS: readonly OperationId[] = [...INFOS, 'modelGroupInfoModelGroupInfoGet', ...LISTS];
