import { getKey, isDict, type PyDict, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import { DetailError } from '../errors/detail-error.ts';
import type { ProxyState } from '../state/state.ts';
import type { ParsedBody } from '../validation/types.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { asPrinted } from './writes/as-printed.ts';
import { sealUpdated } from './writes/attributes.ts';
import { notStored, raise } from './writes/errors.ts';
import { legacyInfo } from './writes/legacy-info.ts';
import { textOf } from './writes/model.ts';
import { mayManage } from './writes/permission.ts';
import { readRow } from './writes/read-row.ts';
import { keepSecrets, rowBody } from './writes/row.ts';
import { runChecks } from './writes/run-checks.ts';
import { checkServed, refuseUnservable, reloadChanged } from './writes/served.ts';
import { writeOperation } from './writes/write-operation.ts';

/**
 * `POST /model/update`, the legacy update (the validated body is an `updateDeployment`). Parameters that the body leaves out are kept
 * only if the release declares them; others are lost, and booleans fall back to their defaults. The body of the 200 is null if
 * models are not stored in the database.
 */
export const updateModel: OperationHandler = writeOperation('updateModelModelUpdatePost', update);

function update(state: ProxyState, model: ValidatedModel, { principal, body }: OperationCall): PyDict | null {
  const sent = sentParams(body);
  const { writes } = state.release;
  const info = model.model('model_info');
  if (!info) throw raise('model_info not provided');
  const modelId = textOf(info.get('id'));
  if (modelId === undefined) throw raise('model_info.id not provided');
  const row = state.database.get(modelId);
  if (!row) {
    if (!state.router.get(modelId)) throw unknownId(state);
    throw new DetailError(state.quirks.status('config-model-is-a-400', { right: 409, proxy: 400 }), {
      error: "Can't edit model. Model in config. Store model in db via `/model/new`. to edit.",
    });
  }
  const stored = readRow(state, row);
  const teamId = textOf(stored.model('model_info')?.get('team_id'));
  mayManage({
    state,
    principal,
    teamId,
    givenTeamId: textOf(info.get('team_id')),
    given: model.model('litellm_params'),
    row,
  });
  runChecks(writes.updateChecks, state, { principal, model, row });
  if (!state.settings.store_model_in_db) {
    if (state.quirks.has('update-answers-null')) return null;
    throw notStored(state);
  }
  const given = model.model('litellm_params');
  if (!given) throw raise('litellm_params not provided');

  const keepsRest = state.quirks.mends('update-drops-extras');
  const sealed = sealUpdated(state, given.dump({ excludeNone: true, excludeUnset: keepsRest }));
  const params: PyDict = {};
  for (const key of keepsRest ? Object.keys({ ...row.params, ...sealed.params }) : Object.keys(given.dump())) {
    const stale = keepsRest && !sent.has(key) && Object.hasOwn(row.params, key);
    const value = (stale ? undefined : getKey(sealed.params, key)) ?? getKey(row.params, key) ?? null;
    if (value !== null) setKey(params, key, value);
  }
  const team = textOf(stored.model('model_info')?.get('team_id'));
  const renames = writes.updateRenames || state.quirks.mends('update-ignores-name');
  const name = renames && team === undefined ? textOf(model.get('model_name')) : undefined;
  const update = { model, stored, row, prices: state.prices, catalog: state.catalog, quirks: state.quirks };
  const { facts } = state.release.router;
  const updatedInfo = state.quirks.mends('update-ignores-info')
    ? legacyInfo(update, { facts })
    : writes.updatedInfo(update);
  const updated = {
    ...row,
    modelName: name ?? row.modelName,
    params,
    secrets: keepSecrets(params, row.secrets, sealed.secrets),
    info: updatedInfo ?? row.info,
    updatedBy: principal.userId ?? ADMIN_USER_ID,
    updatedAt: state.sources.clock.now(),
  };
  state.database.replace(updated);
  if (!state.quirks.has('update-waits-for-reload')) {
    reloadChanged(state, modelId);
    refuseUnservable(state, modelId, () => state.database.replace(row));
    checkServed(state, modelId, 'update');
  }
  return asPrinted(rowBody(state, updated));
}

function unknownId({ quirks }: ProxyState): Error {
  const message = 'model not found';
  return quirks.mends('unknown-id-is-a-400') ? new DetailError(404, message) : raise(message);
}

/** The parameters that the body itself names; the validated model also counts defaults. */
function sentParams(body: ParsedBody): Set<string> {
  const params = body.kind === 'json' && isDict(body.value) ? getKey(body.value, 'litellm_params') : undefined;
  return new Set(isDict(params) ? Object.keys(params) : []);
}
