import { getKey, isTruthy, type PyDict, PythonError, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';
import type { ModelRow } from '../state/model-row.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { asPrinted } from './writes/as-printed.ts';
import { requireShallow } from './writes/encodable.ts';
import { textOf } from './writes/model.ts';
import { mayManage } from './writes/permission.ts';
import { readRow } from './writes/read-row.ts';
import { keepSecrets, rowBody, sealParams } from './writes/row.ts';
import { runChecks } from './writes/run-checks.ts';
import { checkServed } from './writes/served.ts';
import { writeOperation } from './writes/write-operation.ts';

/** `PATCH /model/{model_id}/update`: changes the given fields of a stored deployment and reloads the router. */
export const patchModel: OperationHandler = writeOperation('patchModelModelModelIdUpdatePatch', patch);

function patch(state: ProxyState, given: ValidatedModel, { principal, modelId }: OperationCall): PyDict {
  const { writes } = state.release;
  if (!state.settings.store_model_in_db) {
    throw refuse(400, 'Model updates only supported for DB-stored models', 'validation_error');
  }
  const row = state.database.get(modelId);
  if (!row) {
    if (!state.router.get(modelId)) throw refuse(404, `Model ${modelId} not found on proxy.`, 'not_found_error');
    throw refuse(400, 'Cannot edit config-based model. Store model in DB via /model/new first.', 'validation_error');
  }
  const stored = readRow(state, row);
  const teamId = textOf(stored.model('model_info')?.get('team_id'));
  const givenTeamId = textOf(given.model('model_info')?.get('team_id'));
  mayManage({ state, principal, teamId, givenTeamId, given: given.model('litellm_params'), row });
  runChecks(writes.patchChecks, state, { principal, model: given, row });
  const merged = merge(state, row, stored, given);
  const now = state.sources.clock.now();
  const updated = { ...merged, updatedBy: principal.userId ?? ADMIN_USER_ID, updatedAt: now };
  state.database.replace(updated);
  if (writes.patchDropsConfigModels) {
    state.router.clear();
    state.pending.everything = true;
  }
  reload(state);
  checkServed(state, modelId, 'update');
  refuseDeep(state, updated);
  return asPrinted(rowBody(state, updated));
}

function merge(state: ProxyState, row: ModelRow, stored: ValidatedModel, patch: ValidatedModel): ModelRow {
  const { patchAddsDefaults, patchDates: dates, mergeInfo } = state.release.writes;
  const options = { excludeNone: true, excludeUnset: !patchAddsDefaults };
  const params = stored.model('litellm_params')?.dump(options) ?? {};
  const info = stored.model('model_info')?.dump({ excludeNone: true, mode: dates }) ?? {};
  const given = patch.model('litellm_params');
  const sealed = given ? sealParams(state, given.dump(options)) : undefined;
  for (const [key, value] of Object.entries(sealed?.params ?? {})) setKey(params, key, value);
  mergeInfo({ row, stored, patch, params, info, dates, prices: state.prices, catalog: state.catalog });
  if (state.release.writes.patchFailsOnAccessWindows && isTruthy(getKey(info, 'access_windows'))) {
    throw new PythonError('TypeError', 'Object of type time is not JSON serializable');
  }
  const blocked = patch.get('blocked');
  return {
    ...row,
    modelName: textOf(patch.get('model_name')) || row.modelName,
    params,
    secrets: keepSecrets(params, row.secrets, sealed?.secrets ?? new Map()),
    info,
    blocked: typeof blocked === 'boolean' ? blocked : row.blocked,
  };
}

/** Where FastAPI itself writes the row, nothing catches what it cannot write. */
function refuseDeep({ release }: ProxyState, row: ModelRow): void {
  try {
    requireShallow(row);
  } catch (error) {
    if (error instanceof PythonError && release.writes.patchReturnsRow) throw new UnhandledException(error.message);
    throw error;
  }
}

function refuse(status: number, message: string, type: string): ExceptionError {
  return new ExceptionError(status, { message, type, param: null });
}
