import { type ModelRow, openParams } from '../database/database.ts';
import { PythonError } from '../python/errors.ts';
import { getKey, isDict, type PyDict } from '../python/values.ts';
import { generateModelId } from '../router/model-id.ts';
import type { ProxyState } from './state.ts';

/**
 * Makes the router match the table and the config file, as the proxy does after some writes and every few seconds: what
 * neither lists is no longer served, rows are added or replaced. An error on the way leaves the rest undone, silently.
 * Rows that the router has seen are not read again, so that a write costs the same in a large table.
 */
export function reload(state: ProxyState): void {
  const { pending } = state;
  try {
    if (pending.everything) evict(state);
    else for (const id of pending.deleted) if (!state.database.get(id)) evictOne(state, id);
    const rows = pending.everything ? state.database.rows() : rowsOf(state, pending.written);
    pending.everything = true;
    for (const row of rows) serve(state, row);
    pending.clear();
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
  }
}

function rowsOf(state: ProxyState, ids: ReadonlySet<string>): ModelRow[] {
  return [...ids].map((id) => state.database.get(id)).filter((row) => row !== undefined);
}

function serve(state: ProxyState, row: ModelRow): void {
  const columns = {
    model_name: row.modelName,
    litellm_params: servedParams(state, row),
    model_info: servedInfo(state, row),
  };
  state.router.upsert(state.profile.router.readDeployment(columns));
}

/** Stops serving what neither the table nor the config file lists. */
function evict(state: ProxyState): void {
  if (skipsEviction(state)) return;
  const configured = new Set(state.configFile.map((entry) => configId(state, entry)));
  const gone: string[] = [];
  for (const { model_info: info } of state.router.all()) {
    const id = getKey(info, 'id');
    if (typeof id === 'string' && !configured.has(id) && !state.database.get(id)) gone.push(id);
  }
  for (const id of gone) state.router.delete(id);
}

function evictOne(state: ProxyState, modelId: string): void {
  if (skipsEviction(state) || state.configFile.some((entry) => configId(state, entry) === modelId)) return;
  state.router.delete(modelId);
}

function skipsEviction(state: ProxyState): boolean {
  return state.database.size === 0 && state.profile.writes.reloadSkipsEmptyTable;
}

/** The id of a config entry: its own, or one hashed from name and parameters. Undefined where no served id can equal it. */
function configId(state: ProxyState, entry: PyDict): string | undefined {
  const info = getKey(entry, 'model_info');
  const id = isDict(info) ? getKey(info, 'id') : undefined;
  if (typeof id === 'string') return id;
  if (id === undefined || id === null) {
    const params = getKey(entry, 'litellm_params');
    return isDict(params) ? generateModelId(String(getKey(entry, 'model_name')), params) : undefined;
  }
  return state.profile.writes.configIdsAsText ? String(id) : undefined;
}

function servedInfo(state: ProxyState, row: ModelRow): PyDict {
  const info: PyDict = { ...state.profile.writes.servedInfo(row.info, state), id: row.modelId, db_model: true };
  if (state.profile.writes.hasBlocked) info['blocked'] = row.blocked;
  if (state.settings.premium_user) {
    info['created_at'] = state.profile.writes.timestamp(row.createdAt);
    info['updated_at'] = state.profile.writes.timestamp(row.updatedAt);
    info['created_by'] = row.createdBy;
    info['updated_by'] = row.updatedBy;
  }
  return info;
}

function servedParams(state: ProxyState, row: ModelRow): PyDict {
  const open = openParams(row);
  if (!state.profile.writes.servesEmptyTextSealed) return open;
  for (const [key, value] of Object.entries(row.params)) if (open[key] === '') open[key] = value;
  return open;
}
