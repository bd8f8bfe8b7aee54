import type { Principal } from '../auth/principal.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { ProxyState } from '../proxy/state.ts';
import type { PyDict } from '../python/values.ts';
import type { ValidatedModel } from '../validation/types.ts';
import { notStored } from './errors.ts';
import { textOf } from './model.ts';
import { mayManage } from './permission.ts';
import { readRow } from './read-row.ts';

/**
 * `POST /model/delete`: removes the row and stops serving it.
 *
 * @param model the validated `ModelInfoDelete`
 * @throws ProxyError or PythonError as the release does
 */
export function deleteModel(state: ProxyState, principal: Principal, model: ValidatedModel): PyDict {
  const modelId = textOf(model.get('id')) ?? '';
  const row = state.database.get(modelId);
  if (!row) throw new DetailError(400, { error: `Model with id=${modelId} not found in db` });
  const stored = readRow(state, row);
  mayManage({ state, principal, teamId: textOf(stored.model('model_info')?.get('team_id')), row, deletes: true });
  if (!state.settings.store_model_in_db) throw notStored();
  state.database.delete(modelId);
  state.router.delete(modelId);
  return { message: `Model: ${modelId} deleted successfully` };
}
