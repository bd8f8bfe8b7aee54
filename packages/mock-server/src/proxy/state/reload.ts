import { getKey, type PyDict, PythonError, setKey, str } from '@litellm-models/python-semantics';
import { withPrintedDates } from '../config/config-dict.ts';
import { generalSetting } from '../config/proxy-config.ts';
import { configEntries, withoutReferences } from '../router/config-entry.ts';
import { decryptedParams, type ModelRow } from './model-row.ts';
import { hasNullExtra } from './null-extras.ts';
import type { ProxyState } from './state.ts';

/**
 * Updates the router from the table and the config file, as the proxy does after some writes and every few seconds. It removes
 * deployments that are in neither, and adds or replaces the deployments of rows. As in the proxy, an error ends the reload silently.
 * Only rows that changed since the last reload are read, so that a write takes the same time for a table of any size.
 */
export function reload(state: ProxyState): void {
  if (!loadsDeployments(state)) return;
  const { pending } = state;
  const unserved: string[] = [];
  try {
    if (pending.everything) evict(state);
    else for (const id of pending.deleted) if (!state.database.get(id)) evictOne(state, id);
    const rows = pending.everything ? state.database.rows() : rowsOf(state, pending.written);
    pending.everything = true;
    for (const row of rows) if (!serve(state, row)) unserved.push(row.modelId);
    pending.clear();
    // This reload removed no deployment, so the next one must, if the table has rows by then.
    if (skipsEviction(state)) pending.everything = true;
    for (const id of unserved) pending.rowWritten(id);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
  }
  state.router.noteIfEmpty();
}

/** Whether the proxy reads stored deployments: `general_settings.supported_db_objects` may list other kinds of objects only. */
function loadsDeployments({ release, config }: ProxyState): boolean {
  const kinds = generalSetting(config, 'supported_db_objects');
  return !release.writes.limitsDatabaseObjects || !Array.isArray(kinds) || kinds.includes('models');
}

function rowsOf(state: ProxyState, ids: ReadonlySet<string>): ModelRow[] {
  return [...ids].map((id) => state.database.get(id)).filter((row) => row !== undefined);
}

/**
 * Adds a row to the router. Returns false if the next reload must add it again: the router refused it, another deployment has its id, or
 * the row never equals its deployment.
 */
function serve(state: ProxyState, row: ModelRow): boolean {
  const { router: release } = state.release;
  const params = servedParams(state, row);
  const deployment = release.readDeployment({
    model_name: row.modelName,
    litellm_params: release.readsEnvironmentOfRows
      ? withoutReferences(params, release.facts, state.config.environment)
      : params,
    model_info: servedInfo(state, row),
  });
  const alwaysReplaces = hasNullExtra(state, row);
  const added = state.router.upsert(deployment, alwaysReplaces);
  const served = state.router.get(row.modelId);
  return !alwaysReplaces && served !== undefined && (added === undefined || served === added);
}

/** Removes the deployments that are neither in the table nor in the config file. */
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

const idsOfFiles = new WeakMap<ProxyState['configFile'], ReadonlySet<string>>();

/** Returns the ids of the config entries: a given id, or the hash of name and parameters. */
function configIds(state: ProxyState): ReadonlySet<string> {
  const known = idsOfFiles.get(state.configFile);
  if (known) return known;
  const ids = new Set<string>();
  for (const { model_info: info } of configEntries(state.configFile, state.release.router.facts)) {
    const id = getKey(info, 'id');
    if (typeof id === 'string') ids.add(id);
    else if (state.release.writes.comparesConfigIdsAsStrings && id !== undefined) ids.add(str(withPrintedDates(id)));
  }
  idsOfFiles.set(state.configFile, ids);
  return ids;
}

function servedInfo(state: ProxyState, row: ModelRow): PyDict {
  const info: PyDict = { ...state.release.writes.servedInfo(row.info), id: row.modelId, db_model: true };
  if (state.release.writes.hasBlocked) info['blocked'] = row.blocked;
  if (state.settings.premium_user) {
    info['created_at'] = state.release.writes.timestamp(row.createdAt);
    info['updated_at'] = state.release.writes.timestamp(row.updatedAt);
    info['created_by'] = row.createdBy;
    info['updated_by'] = row.updatedBy;
  }
  return info;
}

/** An unencrypted string that the proxy decrypts to an empty one: it has no base64 digits, or it is `-` or `_`. Others stay unchanged. */
const NO_BASE64 = /^(?:[\t-\r -*,.:-@[-^`{-~]+|[-_])$/;

function servedParams(state: ProxyState, row: ModelRow): PyDict {
  const params = decryptedParams(row);
  for (const [key, value] of Object.entries(row.params)) {
    if (typeof value !== 'string' || row.secrets.has(value)) continue;
    if (state.release.writes.reloadNeedsCiphertext) {
      throw new PythonError('ValueError', 'Unable to decrypt a stored value');
    }
    if (NO_BASE64.test(value)) setKey(params, key, '');
  }
  if (!state.release.writes.servesEmptyStringsEncrypted) return params;
  for (const [key, value] of Object.entries(row.params)) if (params[key] === '') params[key] = value;
  return params;
}
