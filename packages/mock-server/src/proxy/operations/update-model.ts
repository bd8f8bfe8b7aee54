import { getKey, type PyDict, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import { DetailError } from '../errors/detail-error.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { encryptUpdatedParams } from './writes/attributes.ts';
import { stringOrUndefined } from './writes/body-fields.ts';
import { checkServed } from './writes/check-served.ts';
import { runChecks } from './writes/checks.ts';
import { remainingSecrets } from './writes/encrypt-params.ts';
import { pythonException } from './writes/errors.ts';
import { requirePermission } from './writes/permission.ts';
import { nonFiniteAsNull, readRow, rowBody } from './writes/stored-row.ts';
import { writeOperation } from './writes/write-operation.ts';

/**
 * `POST /model/update`: the legacy update of a stored deployment. The request body is an `updateDeployment`. Of the parameters that the
 * body does not have, those that the release declares keep their values, except that booleans get their defaults; others are lost. If
 * models are not stored in the database, the body of the 200 is null.
 */
export const updateModel: OperationHandler = writeOperation('updateModelModelUpdatePost', update);

function update(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict | null {
  const { writes } = state.release;
  const givenInfo = model.model('model_info');
  if (!givenInfo) throw pythonException('model_info not provided');
  const modelId = stringOrUndefined(givenInfo.get('id'));
  if (modelId === undefined) throw pythonException('model_info.id not provided');
  const row = state.database.get(modelId);
  if (!row) {
    if (!state.router.get(modelId)) throw pythonException('model not found');
    throw new DetailError(400, {
      error: "Can't edit model. Model in config. Store model in db via `/model/new`. to edit.",
    });
  }
  const stored = readRow(state, row);
  const teamId = stringOrUndefined(stored.model('model_info')?.get('team_id'));
  requirePermission({
    state,
    principal,
    teamId,
    givenTeamId: stringOrUndefined(givenInfo.get('team_id')),
    given: model.model('litellm_params'),
    row,
  });
  runChecks(writes.updateChecks, state, { principal, model, row });
  if (!state.settings.store_model_in_db) return null;
  const given = model.model('litellm_params');
  if (!given) throw pythonException('litellm_params not provided');

  const encrypted = encryptUpdatedParams(state, given.dump({ excludeNone: true }));
  const params: PyDict = {};
  for (const key of Object.keys(given.dump())) {
    const value = getKey(encrypted.params, key) ?? getKey(row.params, key) ?? null;
    if (value !== null) setKey(params, key, value);
  }
  const name = writes.updateRenames && teamId === undefined ? stringOrUndefined(model.get('model_name')) : undefined;
  const info = writes.updatedInfo({ model, stored, row, prices: state.prices, catalog: state.catalog });
  const updated = {
    ...row,
    modelName: name ?? row.modelName,
    params,
    secrets: remainingSecrets(params, row.secrets, encrypted.secrets),
    info: info ?? row.info,
    updatedBy: principal.userId ?? ADMIN_USER_ID,
    updatedAt: state.sources.clock.now(),
  };
  state.database.replace(updated);
  if (writes.updateReloads) {
    reload(state);
    checkServed(state, modelId, 'update');
  }
  return nonFiniteAsNull(rowBody(state, updated));
}
