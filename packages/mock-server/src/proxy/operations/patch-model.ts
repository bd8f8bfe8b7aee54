import { getKey, isTruthy, type PyDict, PythonError, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ADMIN_USER_ID } from '../auth/keyring.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';
import type { ModelRow } from '../state/model-row.ts';
import { reload } from '../state/reload.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { stringOrUndefined } from './writes/body-fields.ts';
import { checkServed } from './writes/check-served.ts';
import { runChecks } from './writes/checks.ts';
import { encryptParams, remainingSecrets } from './writes/encrypt-params.ts';
import { requirePermission } from './writes/permission.ts';
import { requireShallow } from './writes/serializable.ts';
import { nonFiniteAsNull, readRow, rowBody } from './writes/stored-row.ts';
import { writeOperation } from './writes/write-operation.ts';

/**
 * `PATCH /model/{model_id}/update`: changes the given fields of a stored deployment and reloads the router. The request body is an
 * `updateDeployment` or, in newer releases, a `PatchModelRequest`.
 */
export const patchModel: OperationHandler = writeOperation('patchModelModelModelIdUpdatePatch', patch);

function patch(state: ProxyState, given: ValidatedModel, { principal, modelId }: OperationCall): PyDict {
  const { writes } = state.release;
  if (!state.settings.store_model_in_db) {
    throw patchError(400, 'Model updates only supported for DB-stored models', 'validation_error');
  }
  const row = state.database.get(modelId);
  if (!row) {
    if (!state.router.get(modelId)) throw patchError(404, `Model ${modelId} not found on proxy.`, 'not_found_error');
    throw patchError(
      400,
      'Cannot edit config-based model. Store model in DB via /model/new first.',
      'validation_error',
    );
  }
  const stored = readRow(state, row);
  const teamId = stringOrUndefined(stored.model('model_info')?.get('team_id'));
  const givenTeamId = stringOrUndefined(given.model('model_info')?.get('team_id'));
  requirePermission({ state, principal, teamId, givenTeamId, given: given.model('litellm_params'), row });
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
  requireSerializable(state, updated);
  return nonFiniteAsNull(rowBody(state, updated));
}

function merge(state: ProxyState, row: ModelRow, stored: ValidatedModel, patch: ValidatedModel): ModelRow {
  const { patchAddsDefaults, patchDates: dates, mergeInfo } = state.release.writes;
  const options = { excludeNone: true, excludeUnset: !patchAddsDefaults };
  const params = stored.model('litellm_params')?.dump(options) ?? {};
  const info = stored.model('model_info')?.dump({ excludeNone: true, mode: dates }) ?? {};
  const given = patch.model('litellm_params');
  const encrypted = given ? encryptParams(state, given.dump(options)) : undefined;
  for (const [key, value] of Object.entries(encrypted?.params ?? {})) setKey(params, key, value);
  mergeInfo({ row, stored, patch, params, info, dates, prices: state.prices, catalog: state.catalog });
  if (state.release.writes.patchFailsOnAccessWindows && isTruthy(getKey(info, 'access_windows'))) {
    throw new PythonError('TypeError', 'Object of type time is not JSON serializable');
  }
  const blocked = patch.get('blocked');
  return {
    ...row,
    modelName: stringOrUndefined(patch.get('model_name')) || row.modelName,
    params,
    secrets: remainingSecrets(params, row.secrets, encrypted?.secrets ?? new Map()),
    info,
    blocked: typeof blocked === 'boolean' ? blocked : row.blocked,
  };
}

/** In releases in which FastAPI serializes the returned row, the proxy does not handle the exception for deep nesting. */
function requireSerializable({ release }: ProxyState, row: ModelRow): void {
  try {
    requireShallow(row);
  } catch (error) {
    if (error instanceof PythonError && release.writes.patchReturnsRow) throw new UnhandledException(error.message);
    throw error;
  }
}

function patchError(status: number, message: string, type: string): ExceptionError {
  return new ExceptionError(status, { message, type, param: null });
}
