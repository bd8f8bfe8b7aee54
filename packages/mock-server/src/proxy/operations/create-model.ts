import { type PyDict, PythonError } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import type { Principal } from '../auth/principal.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { ModelRow } from '../state/model-row.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { encryptCreatedParams } from './writes/attributes.ts';
import { stringOrUndefined } from './writes/body-fields.ts';
import { checkServed } from './writes/check-served.ts';
import { runChecks } from './writes/checks.ts';
import { storingDisabled } from './writes/errors.ts';
import { requirePermission } from './writes/permission.ts';
import { requireEncodable, requireShallow } from './writes/serializable.ts';
import { rowBody } from './writes/stored-row.ts';
import { writeOperation } from './writes/write-operation.ts';

/** `POST /model/new`: stores a deployment and reloads the router. The request body is a `Deployment`. */
export const addNewModel: OperationHandler = writeOperation('addNewModelModelNewPost', create);

function create(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict {
  const { writes } = state.release;
  const info = model.model('model_info');
  requirePermission({
    state,
    principal,
    teamId: stringOrUndefined(info?.get('team_id')),
    given: model.model('litellm_params'),
  });
  runChecks(writes.createChecks, state, { principal, model });
  if (!state.settings.store_model_in_db) throw storingDisabled();
  const row = insertRow(state, principal, model);
  reload(state);
  requireEncodable({ model_name: row.modelName });
  requireShallow(row);
  checkServed(state, row.modelId, 'create');
  return rowBody(state, row);
}

function insertRow(state: ProxyState, principal: Principal, model: ValidatedModel): ModelRow {
  const failed = { error: 'Failed to add model to db. Check your server logs for more details.' };
  let row: ModelRow;
  try {
    row = newRow(state, principal, model);
    requireEncodable({ litellm_params: row.params, model_info: row.info });
  } catch (error) {
    throw error instanceof PythonError ? new DetailError(500, failed) : error;
  }
  if (!state.database.insert(row)) throw new DetailError(500, failed);
  return row;
}

function newRow(state: ProxyState, principal: Principal, model: ValidatedModel): ModelRow {
  const options = { excludeNone: true, mode: 'json' } as const;
  const info = state.release.writes.storedInfo(model.model('model_info')?.dump(options) ?? {});
  const now = state.sources.clock.now();
  const author = principal.userId ?? ADMIN_USER_ID;
  return {
    modelId: String(info['id']),
    modelName: stringOrUndefined(model.get('model_name')) ?? '',
    ...encryptCreatedParams(state, model.model('litellm_params')?.dump(options) ?? {}),
    info,
    createdBy: author,
    updatedBy: author,
    blocked: model.get('blocked') === true,
    createdAt: now,
    updatedAt: now,
  };
}
