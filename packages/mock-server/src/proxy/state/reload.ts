import { getKey, type PyDict, PythonError, setKey, str } from '@litellm-models/python-semantics';
import { configEntries, withoutReferences } from '../router/config-entry.ts';
import { type ModelRow, openParams } from './database.ts';
import { hasNullExtra } from './null-extras.ts';
import type { ProxyState } from './state.ts';

/**
 * Makes the router match the table and the config file, as the proxy does after some writes and every few seconds: what
 * neither lists is no longer served, rows are added or replaced. An error on the way leaves the rest undone, silently.
 * Rows that the router has seen are not read again, so that a write costs the same in a large table.
 */
export function reload(state: ProxyState): void {
  const { pending } = state;
  const unsettled: string[] = [];
  try {
    if (pending.everything) evict(state);
    else for (const id of pending.deleted) if (!state.database.get(id)) evictOne(state, id);
    const rows = pending.everything ? state.database.rows() : rowsOf(state, pending.written);
    pending.everything = true;
    for (const row of rows) if (!serve(state, row)) unsettled.push(row.modelId);
    pending.clear();
    // What the config file does not list is still served: the first reload that finds a row has to look.
    if (skipsEviction(state)) pending.everything = true;
    for (const id of unsettled) pending.rowWritten(id);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
  }
  state.router.takeStock();
}

function rowsOf(state: ProxyState, ids: ReadonlySet<string>): ModelRow[] {
  return [...ids].map((id) => state.database.get(id)).filter((row) => row !== undefined);
}

/** Gives a row to the router. False where the next reload has to do so again: it was refused, another deployment has its id too, or the two are never the same. */
function serve(state: ProxyState, row: ModelRow): boolean {
  const { router: release } = state.release;
  const params = servedParams(state, row);
  const deployment = release.readDeployment({
    model_name: row.modelName,
    litellm_params: release.readsEnvironmentOfRows ? withoutReferences(params, release.facts) : params,
    model_info: servedInfo(state, row),
  });
  const renews = hasNullExtra(state, row);
  const added = state.router.upsert(deployment, renews);
  const served = state.router.get(row.modelId);
  return !renews && served !== undefined && (added === undefined || served === added);
}

/** Stops serving what neither the table nor the config file lists. */
function evict(state: ProxyState): void {
  if (skipsEviction(state)) return;
  const configured = configIds(state);
  const gone: string[] = [];
  for (const { model_info: info } of state.router.all()) {
    const id = getKey(info, 'id');
    if (typeof id === 'string' && !configured.has(id) && !state.database.get(id)) gone.push(id);
  }
  for (const id of gone) state.router.delete(id);
}

function evictOne(state: ProxyState, modelId: string): void {
  if (!skipsEviction(state) && !configIds(state).has(modelId)) state.router.delete(modelId);
}

function skipsEviction(state: ProxyState): boolean {
  return state.database.size === 0 && state.release.writes.reloadSkipsEmptyTable;
}

const known = new WeakMap<ProxyState['configFile'], ReadonlySet<string>>();

/** The ids of the config file's entries: their own, or hashed from name and parameters. */
function configIds(state: ProxyState): ReadonlySet<string> {
  const before = known.get(state.configFile);
  if (before) return before;
  const ids = new Set<string>();
  for (const { model_info: info } of configEntries(state.configFile, state.release.router.facts)) {
    const id = getKey(info, 'id');
    if (typeof id === 'string') ids.add(id);
    else if (state.release.writes.configIdsAsText && id !== undefined) ids.add(str(id));
  }
  known.set(state.configFile, ids);
  return ids;
}

function servedInfo(state: ProxyState, row: ModelRow): PyDict {
  const info: PyDict = { ...state.release.writes.servedInfo(row.info, state), id: row.modelId, db_model: true };
  if (state.release.writes.hasBlocked) info['blocked'] = row.blocked;
  if (state.settings.premium_user) {
    info['created_at'] = state.release.writes.timestamp(row.createdAt);
    info['updated_at'] = state.release.writes.timestamp(row.updatedAt);
    info['created_by'] = row.createdBy;
    info['updated_by'] = row.updatedBy;
  }
  return info;
}

/** A stored text in which base64 finds nothing stands for the empty one; any other that is no ciphertext for itself. */
const NO_BASE64 = /^(?:[\t-\r -*,.:-@[-^`{-~]+|[-_])$/;

function servedParams(state: ProxyState, row: ModelRow): PyDict {
  const open = openParams(row);
  if (state.quirks.has('attribute-names-mislead')) {
    for (const [key, value] of Object.entries(row.params)) {
      if (typeof value !== 'string' || row.secrets.has(value)) continue;
      if (state.release.writes.reloadNeedsCiphertext) {
        throw new PythonError('ValueError', 'Unable to decrypt a stored text');
      }
      if (NO_BASE64.test(value)) setKey(open, key, '');
    }
  }
  if (!state.release.writes.servesEmptyTextSealed) return open;
  for (const [key, value] of Object.entries(row.params)) if (open[key] === '') open[key] = value;
  return open;
}
