import type { PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { DetailError } from '../errors/detail-error.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { requireShallow } from './writes/encodable.ts';
import { notStored } from './writes/errors.ts';
import { textOf } from './writes/model.ts';
import { mayManage } from './writes/permission.ts';
import { readRow } from './writes/read-row.ts';
import { writeOperation } from './writes/write-operation.ts';

/** `POST /model/delete`: deletes the row (the validated body is a `ModelInfoDelete`) and stops serving it. */
export const deleteModel: OperationHandler = writeOperation('deleteModelModelDeletePost', remove);

function remove(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict {
  const modelId = textOf(model.get('id')) ?? '';
  const row = state.database.get(modelId);
  // The proxy does not distinguish a model of the config file from one that does not exist.
  if (!row) throw new DetailError(400, { error: `Model with id=${modelId} not found in db` });
  const stored = readRow(state, row);
  mayManage({ state, principal, teamId: textOf(stored.model('model_info')?.get('team_id')), row, deletes: true });
  if (!state.settings.store_model_in_db) throw notStored();
  state.database.delete(modelId);
  state.router.delete(modelId);
  requireShallow(row);
  return { message: `Model: ${modelId} deleted successfully` };
}
