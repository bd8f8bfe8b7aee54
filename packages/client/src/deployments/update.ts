import {
  DatabaseOffError,
  type ErrorKind,
  NotTheProxyError,
  patchModelModelModelIdUpdatePatch,
  RefusedError,
  updateModelModelUpdatePost,
} from '@litellm-models/core';
import { checkProperties, requireNonEmptyString } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { serverInfo } from '../server/server-info.ts';
import type { Call, CallOptions } from '../transport/call.ts';
import type { DeploymentChange, DeploymentId, LegacyDeploymentChange, WrittenDeployment } from '../types.ts';
import { checkBeforeWrite } from './check-before-write.ts';
import { refuseToDropConfigModels } from './config-models.ts';
import { rethrowWithModelId } from './read.ts';
import {
  createWriteCall,
  fromWrittenRow,
  refuseOtherId,
  type UpdateOptions,
  type WriteOptions,
  type WrittenRow,
} from './write.ts';

const OPERATION = patchModelModelModelIdUpdatePatch.id;

const LEGACY_PROPERTIES = ['model_name', 'litellm_params', 'blocked'];
const PROPERTIES = [...LEGACY_PROPERTIES, 'model_info', 'unset'];

/** @throws RefusedError always */
function refuse(id: DeploymentId, kind: ErrorKind, message: string): never {
  throw new RefusedError(message, { kind, operation: OPERATION, modelId: id });
}

/** @throws RefusedError for an id that the proxy cannot read from a path, even if it is encoded */
function patchPath(id: DeploymentId): string {
  if (id.includes('/') || id === '.' || id === '..') {
    refuse(id, 'unreachable_id', `The id "${id}" cannot be part of a URL path. Use legacyUpdate or replace.`);
  }
  return patchModelModelModelIdUpdatePatch.path.replace('{model_id}', encodeURIComponent(id));
}

function patchBody(id: DeploymentId, change: DeploymentChange): object {
  checkProperties(change, PROPERTIES, 'change');
  const { unset = [], ...fields } = change;
  const { litellm_params: params, model_info: info } = fields;
  const nullField = Object.entries({ ...fields, ...params, ...info }).find(([, value]) => value === null)?.[0];
  if (nullField !== undefined) {
    const fix = 'To remove a parameter, list it in unset; otherwise, omit it.';
    refuse(id, 'null_is_ignored', `"${nullField}" is null, which the proxy ignores. ${fix}`);
  }
  const both = unset.find((name) => params?.[name] !== undefined);
  if (both !== undefined) {
    refuse(id, 'set_and_unset', `"${both}" is in both litellm_params and unset. Either set it or remove it.`);
  }
  refuseOtherId(info?.id, id, OPERATION);
  return {
    ...fields,
    // Without the id, 1.71 stores a new one in model_info.
    ...(info && { model_info: { ...info, id } }),
    ...(unset.length > 0 && { litellm_params_to_remove: unset }),
  };
}

/**
 * Changes the given fields and leaves the others as they are: `PATCH /model/{model_id}/update` (`patchModelModelModelIdUpdatePatch`).
 *
 * `unset` removes parameters (LiteLLM 1.109 and newer). The client reads the deployment first, to refuse changes to the config file's models and to
 * check `ifUnchanged`. Before 1.75, one `PATCH` drops every config-file model from the router until the proxy restarts: there, the update is
 * refused while such models are served, see {@link UpdateOptions.allowDroppingConfigModels}. It is safe to repeat, so it is retried.
 *
 * @throws NotFoundError if the deployment does not exist
 * @throws ConfigModelError if the deployment is defined in the config file
 * @throws ConflictError if the content does not match `ifUnchanged`
 * @throws RefusedError if the call would do harm or have no effect; `kind` says why
 * @throws ValidationError if the proxy rejects a field
 * @example
 * const { hash } = await getDeployment(connection, id);
 * await updateDeployment(connection, id, { litellm_params: { rpm: 60 }, unset: ['tpm'] }, { ifUnchanged: hash });
 */
export async function updateDeployment(
  connection: Connection,
  id: DeploymentId,
  change: DeploymentChange,
  { allowDroppingConfigModels, ifUnchanged, ...options }: UpdateOptions = {},
): Promise<WrittenDeployment> {
  const path = patchPath(requireNonEmptyString(id, 'id'));
  const call = createWriteCall(patchModelModelModelIdUpdatePatch, patchBody(id, change), { path });
  if (change.unset?.length && (await serverInfo(connection, options)).supportsUnset !== true) {
    const fix = `Use replace: it deletes "${id}" and creates it again, and needs every secret.`;
    refuse(id, 'cannot_unset', `unset requires LiteLLM 1.109 or newer. ${fix}`);
  }
  await checkBeforeWrite(connection, OPERATION, id, ifUnchanged, options);
  if (allowDroppingConfigModels !== true) await refuseToDropConfigModels(connection, OPERATION, options);
  return sendUpdate(connection, id, change, call, options);
}

async function sendUpdate(
  connection: Connection,
  id: DeploymentId,
  change: DeploymentChange,
  call: Call,
  options: CallOptions,
): Promise<WrittenDeployment> {
  return fromWrittenRow(await connection.requestJson<WrittenRow>(call, options).catch(rethrowWithModelId(id)), change);
}

/**
 * Merges parameters with the deprecated operation: `POST /model/update` (`updateModelModelUpdatePost`). Prefer {@link updateDeployment}.
 *
 * It loses data: parameters that the proxy does not know are dropped, booleans that you omit become `false`, and `model_info` cannot be changed.
 * 1.71 ignores `model_name`, and its reads show the old values until the periodic reload. Use it on 1.71, where an update drops the config file's
 * models, and for ids with a slash. It is not retried.
 *
 * @throws NotFoundError if the deployment does not exist
 * @throws ConfigModelError if the deployment is defined in the config file
 * @throws ConflictError if the content does not match `ifUnchanged`
 * @throws RefusedError if a parameter is a masked or encrypted value
 * @throws ValidationError if the proxy rejects a field
 * @throws DatabaseOffError if the proxy does not store models
 * @example await legacyUpdateDeployment(connection, id, { litellm_params: { rpm: 60 } });
 */
export async function legacyUpdateDeployment(
  connection: Connection,
  id: DeploymentId,
  change: LegacyDeploymentChange,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<WrittenDeployment> {
  const operation = updateModelModelUpdatePost.id;
  checkProperties(change, LEGACY_PROPERTIES, 'change');
  const info = { id: requireNonEmptyString(id, 'id') };
  const body = { ...change, litellm_params: change.litellm_params ?? {}, model_info: info };
  const call = createWriteCall(updateModelModelUpdatePost, body);
  await checkBeforeWrite(connection, operation, id, ifUnchanged, options);
  try {
    return await sendUpdate(connection, id, change, call, options);
  } catch (error) {
    // If models are not stored in the database, only this operation returns 200 with `null`.
    if (!NotTheProxyError.isInstance(error) || error.rawBody !== 'null') throw error;
    const { status, attempts } = error;
    const message = 'Nothing was changed: the proxy does not store models. Set STORE_MODEL_IN_DB=True on the proxy.';
    throw new DatabaseOffError(message, { kind: 'store_model_in_db_off', operation, status, attempts, modelId: id });
  }
}
