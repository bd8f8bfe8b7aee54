import { getKey, type PyDict, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import { DetailError } from '../errors/detail-error.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { asPrinted } from './writes/as-printed.ts';
import { sealUpdated } from './writes/attributes.ts';
import { raise } from './writes/errors.ts';
import { textOf } from './writes/model.ts';
import { mayManage } from './writes/permission.ts';
import { readRow } from './writes/read-row.ts';
import { keepSecrets, rowBody } from './writes/row.ts';
import { runChecks } from './writes/run-checks.ts';
import { checkServed } from './writes/served.ts';
import { writeOperation } from './writes/write-operation.ts';

/**
 * `POST /model/update`, the legacy update (the validated body is an `updateDeployment`). Parameters that the body leaves out are kept
 * only if the release declares them; others are lost, and booleans fall back to their defaults. The body of the 200 is null if
 * models are not stored in the database.
 */
export const updateModel: OperationHandler = writeOperation('updateModelModelUpdatePost', update);

function update(state: ProxyState, model: ValidatedModel, { principal }: OperationCall): PyDict | null {
  const { writes } = state.release;
  const givenInfo = model.model('model_info');
  if (!givenInfo) throw raise('model_info not provided');
  const modelId = textOf(givenInfo.get('id'));
  if (modelId === undefined) throw raise('model_info.id not provided');
  const row = state.database.get(modelId);
  if (!row) {
    if (!state.router.get(modelId)) throw raise('model not found');
    throw new DetailError(400, {
      error: "Can't edit model. Model in config. Store model in db via `/model/new`. to edit.",
    });
  }
  const stored = readRow(state, row);
  const teamId = textOf(stored.model('model_info')?.get('team_id'));
  mayManage({
    state,
    principal,
    teamId,
    givenTeamId: textOf(givenInfo.get('team_id')),
    given: model.model('litellm_params'),
    row,
  });
  runChecks(writes.updateChecks, state, { principal, model, row });
  if (!state.settings.store_model_in_db) return null;
  const given = model.model('litellm_params');
  if (!given) throw raise('litellm_params not provided');

  const sealed = sealUpdated(state, given.dump({ excludeNone: true }));
  const params: PyDict = {};
  for (const key of Object.keys(given.dump())) {
    const value = getKey(sealed.params, key) ?? getKey(row.params, key) ?? null;
    if (value !== null) setKey(params, key, value);
  }
  const name = writes.updateRenames && teamId === undefined ? textOf(model.get('model_name')) : undefined;
  const info = writes.updatedInfo({ model, stored, row, prices: state.prices, catalog: state.catalog });
  const updated = {
    ...row,
    modelName: name ?? row.modelName,
    params,
    secrets: keepSecrets(params, row.secrets, sealed.secrets),
    info: info ?? row.info,
    updatedBy: principal.userId ?? ADMIN_USER_ID,
    updatedAt: state.sources.clock.now(),
  };
  state.database.replace(updated);
  if (writes.updateReloads) {
    reload(state);
    checkServed(state, modelId, 'update');
  }
  return asPrinted(rowBody(state, updated));
}
