import type { OperationId } from '@litellm-models/core';
import type { ProfileName } from '../releases/names.ts';

/** The name of a quirk. */
export type QuirkName =
  | 'missing-field-crashes'
  | 'body-not-an-object-crashes'
  | 'taken-id-is-a-500'
  | 'unservable-is-stored'
  | 'patch-drops-config-models'
  | 'patch-renews-info-id'
  | 'patch-stops-at-access-windows'
  | 'update-waits-for-reload'
  | 'update-drops-extras'
  | 'update-answers-null'
  | 'update-ignores-name'
  | 'update-ignores-info'
  | 'viewer-may-patch'
  | 'unwritable-value-crashes'
  | 'sealed-text-is-checked'
  | 'unknown-id-is-a-400'
  | 'config-model-is-a-400'
  | 'unknown-team-is-a-400'
  | 'unknown-team-crashes'
  | 'unknown-name-is-a-400'
  | 'contradiction-is-malformed'
  | 'access-groups-crash-reads'
  | 'limits-crash-reads'
  | 'disabled-feature-is-a-400'
  | 'forbidden-field-is-a-401'
  | 'not-stored-is-a-500'
  | 'empty-key-is-passed-over'
  | 'hash-admits-its-key'
  | 'values-are-taken-loosely'
  | 'message-is-python'
  | 'every-error-is-of-auth'
  | 'none-is-a-text'
  | 'secrets-are-shown'
  | 'attribute-names-mislead';

/** A bug of the real proxy that the mock has too. */
export interface Quirk {
  readonly name: QuirkName;
  readonly profiles: readonly ProfileName[];
  readonly operations: readonly OperationId[];
  /** What the proxy does. */
  readonly does: string;
  /** What it should do, and what the mock does with `quirks: 'off'`. */
  readonly should: string;
  /** The upstream thread where there is one. */
  readonly upstream?: string;
  /** The transcript of the real proxy that shows it. */
  readonly transcript: string;
}

export const ALL: readonly ProfileName[] = ['1.71', '1.106', '1.109'];
export const CREATE = 'addNewModelModelNewPost';
export const UPDATE = 'updateModelModelUpdatePost';
export const PATCH = 'patchModelModelModelIdUpdatePatch';
export const DELETE = 'deleteModelModelDeletePost';
export const WRITES: readonly OperationId[] = [CREATE, UPDATE, PATCH, DELETE];
export const INFOS: readonly OperationId[] = ['modelInfoV1ModelInfoGet', 'modelInfoV1V1ModelInfoGet'];
export const LISTS: readonly OperationId[] = ['modelListModelsGet', 'modelListV1ModelsGet'];
export const READS: readonly OperationId[] = [...INFOS, 'modelGroupInfoModelGroupInfoGet', ...LISTS];
