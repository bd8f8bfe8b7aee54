import { DatabaseOffError, NotTheProxyError, RefusedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import { serverInfo } from '../server/server-info.ts';
import type { CallOptions } from '../transport/call.ts';
import type {
  ContentHash,
  DeploymentChange,
  DeploymentId,
  LegacyDeploymentChange,
  WrittenDeployment,
} from '../types.ts';
import { checkBeforeWrite } from './check-before-write.ts';
import { refuseToDropConfigModels } from './config-models.ts';
import { requireNonEmptyString, rethrowWithModelId } from './read.ts';
import { checkFields, fromWrittenRow, type WrittenRow, writeCall } from './write.ts';

const OPERATION = 'patchModelModelModelIdUpdatePatch';

const LEGACY_CHANGE = 'model_name litellm_params blocked';
const CHANGE = `${LEGACY_CHANGE} model_info unset`;

/** What a caller may say about one write to a deployment that is there. */
export interface WriteOptions extends CallOptions {
  /**
   * The `hash` of the deployment as you read it: another content now is a ConflictError. Best effort: the proxy has no compare-and-set, so a
   * change made between this check and the write (one round trip), or not yet served by the replica that was asked, is overwritten.
   */
  readonly ifUnchanged?: ContentHash | undefined;
}

/** What a caller may say about one update. */
export interface UpdateOptions extends WriteOptions {
  /** Go on although this proxy (before 1.75) drops every model of its config file at a PATCH, until it is restarted. */
  readonly allowDroppingConfigModels?: boolean | undefined;
}

/** The path of the one operation that holds an id; some ids cannot stand there, however they are encoded. */
function patchPath(id: string): string {
  if (id.includes('/') || id === '.' || id === '..') {
    throw new RefusedError(
      `PATCH cannot reach the id "${id}": it does not survive in a path. Use legacyUpdate, or replace.`,
      { kind: 'unreachable_id', operation: OPERATION, modelId: id },
    );
  }
  return `/model/${encodeURIComponent(id)}/update`;
}

function patchBody(id: string, change: DeploymentChange): object {
  checkFields(change, CHANGE, 'A change');
  const { unset = [], ...fields } = change;
  const { litellm_params: params, model_info: info } = fields;
  const nothing = Object.entries({ ...fields, ...params, ...info }).find(([, value]) => value === null);
  if (nothing) {
    throw new RefusedError(
      `"${nothing[0]}" is null, which the proxy ignores: to remove a parameter name it in unset, else leave it out.`,
      { kind: 'null_is_ignored', operation: OPERATION, modelId: id },
    );
  }
  const both = unset.find((name) => params?.[name] !== undefined);
  if (both !== undefined) {
    throw new RefusedError(`"${both}" stands in litellm_params and in unset: it is either set or removed.`, {
      kind: 'set_and_unset',
      operation: OPERATION,
      modelId: id,
    });
  }
  if (info?.id !== undefined && info.id !== id) {
    throw new RefusedError(`model_info.id is "${info.id}", another deployment's: leave it out when updating "${id}".`, {
      kind: 'foreign_id',
      operation: OPERATION,
      modelId: id,
    });
  }
  return {
    ...fields,
    // Without the id, 1.71 would put a new one into the stored model_info.
    ...(info && { model_info: { ...info, id } }),
    ...(unset.length > 0 && { litellm_params_to_remove: unset }),
  };
}

/**
 * Changes the given fields and leaves the rest: `PATCH /model/{model_id}/update` (`patchModelModelModelIdUpdatePatch`).
 *
 * `unset` removes parameters, where the proxy can (1.109). Safe to repeat, so it is retried. It first reads the deployment, to refuse what
 * belongs to the config file; on proxies before 1.75 it refuses while any config model is served, see {@link UpdateOptions.allowDroppingConfigModels}.
 *
 * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`), RefusedError, ValidationError …
 * @example await updateDeployment(connection, id, { litellm_params: { rpm: 60 }, unset: ['tpm'] }, { ifUnchanged: read.hash });
 */
export async function updateDeployment(
  connection: Connection,
  id: DeploymentId,
  change: DeploymentChange,
  { allowDroppingConfigModels, ifUnchanged, ...options }: UpdateOptions = {},
): Promise<WrittenDeployment> {
  const call = writeCall(OPERATION, 'PATCH', patchPath(requireNonEmptyString(id)), patchBody(id, change), true);
  if (change.unset?.length && (await serverInfo(connection, options)).supportsUnset !== true) {
    throw new RefusedError(
      `This proxy cannot remove a parameter (LiteLLM 1.109 and newer can): use replace, which deletes "${id}" and creates it again; it needs every secret.`,
      { kind: 'cannot_unset', operation: OPERATION, modelId: id },
    );
  }
  await checkBeforeWrite(connection, OPERATION, id, ifUnchanged, options);
  if (allowDroppingConfigModels !== true) await refuseToDropConfigModels(connection, OPERATION, options);
  return fromWrittenRow(await connection.ask<WrittenRow>(call, options).catch(rethrowWithModelId(id)), change);
}

/**
 * Merges parameters the old way: `POST /model/update` (`updateModelModelUpdatePost`). Prefer {@link updateDeployment}.
 *
 * What it loses: parameters that the proxy has no field for are dropped from the row; booleans that are not given become `false`;
 * `model_info` is ignored but for its id; `model_name` is ignored on 1.71, where reads also show the old values until the periodic reload.
 * What it is for: on 1.71 it leaves the config file's models in the router, which a PATCH does not; and it reaches ids with a slash.
 * It is not retried.
 *
 * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`), RefusedError, ValidationError …
 * @example await legacyUpdateDeployment(connection, id, { litellm_params: { rpm: 60 } });
 */
export async function legacyUpdateDeployment(
  connection: Connection,
  id: DeploymentId,
  change: LegacyDeploymentChange,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<WrittenDeployment> {
  const operation = 'updateModelModelUpdatePost';
  checkFields(change, LEGACY_CHANGE, 'A change');
  const body = {
    ...change,
    litellm_params: change.litellm_params ?? {},
    model_info: { id: requireNonEmptyString(id) },
  };
  const call = writeCall(operation, 'POST', '/model/update', body, false);
  await checkBeforeWrite(connection, operation, id, ifUnchanged, options);
  try {
    return fromWrittenRow(await connection.ask<WrittenRow>(call, options).catch(rethrowWithModelId(id)), change);
  } catch (error) {
    // With models in the database switched off, this operation alone does nothing and answers 200 with null.
    if (!NotTheProxyError.isInstance(error) || error.rawBody !== 'null') throw error;
    const message = 'Nothing was changed: this proxy does not store models in its database (STORE_MODEL_IN_DB).';
    throw new DatabaseOffError(message, {
      kind: 'store_model_in_db_off',
      operation,
      status: error.status,
      attempts: error.attempts,
      modelId: id,
    });
  }
}
