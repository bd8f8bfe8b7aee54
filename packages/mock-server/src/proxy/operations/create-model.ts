import type { PyDict } from '@litellm-models/python-semantics';
import { PythonError } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import type { Principal } from '../auth/principal.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { ModelRow } from '../state/model-row.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { sealCreated } from './writes/attributes.ts';
import { requireShallow, requireWritable } from './writes/encodable.ts';
import { notStored } from './writes/errors.ts';
import { textOf } from './writes/model.ts';
import { mayManage } from './writes/permission.ts';
import { rowBody } from './writes/row.ts';
import { runChecks } from './writes/run-checks.ts';
import { checkServed } from './writes/served.ts';
import { writeOperation } from './writes/write-operation.ts';

/** `POST /model/new`: stores a deployment (the validated `Deployment`) and reloads the router. */
export const addNewModel: OperationHandler = writeOperation('addNewModelModelNewPost', create);

function create(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict {
  const { writes } = state.release;
  const info = model.model('model_info');
  mayManage({ state, principal, teamId: textOf(info?.get('team_id')), given: model.model('litellm_params') });
  runChecks(writes.createChecks, state, { principal, model });
  if (!state.settings.store_model_in_db) throw notStored();
  const row = insertRow(state, principal, model);
  reload(state);
  requireWritable({ model_name: row.modelName });
  requireShallow(row);
  checkServed(state, row.modelId, 'create');
  return rowBody(state, row);
}

function insertRow(state: ProxyState, principal: Principal, model: ValidatedModel): ModelRow {
  const failed = { error: 'Failed to add model to db. Check your server logs for more details.' };
  let row: ModelRow;
  try {
    row = newRow(state, principal, model);
    requireWritable({ litellm_params: row.params, model_info: row.info });
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
    modelName: textOf(model.get('model_name')) ?? '',
    ...sealCreated(state, model.model('litellm_params')?.dump(options) ?? {}),
    info,
    createdBy: author,
    updatedBy: author,
    blocked: model.get('blocked') === true,
    createdAt: now,
    updatedAt: now,
  };
}
