import type { PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { DetailError } from '../errors/detail-error.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { stringOrUndefined } from './writes/body-fields.ts';
import { storingDisabled } from './writes/errors.ts';
import { requirePermission } from './writes/permission.ts';
import { requireShallow } from './writes/serializable.ts';
import { readRow } from './writes/stored-row.ts';
import { writeOperation } from './writes/write-operation.ts';

/** `POST /model/delete`: deletes a stored deployment and stops serving it. The request body is a `ModelInfoDelete`. */
export const deleteModel: OperationHandler = writeOperation('deleteModelModelDeletePost', remove);

function remove(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict {
  const modelId = stringOrUndefined(model.get('id')) ?? '';
  const row = state.database.get(modelId);
  // The proxy returns this for a model of the config file too.
  if (!row) throw new DetailError(400, { error: `Model with id=${modelId} not found in db` });
  const stored = readRow(state, row);
  requirePermission({
    state,
    principal,
    teamId: stringOrUndefined(stored.model('model_info')?.get('team_id')),
    row,
    deletes: true,
  });
  if (!state.settings.store_model_in_db) throw storingDisabled();
  state.database.delete(modelId);
  state.router.delete(modelId);
  requireShallow(row);
  return { message: `Model: ${modelId} deleted successfully` };
}
