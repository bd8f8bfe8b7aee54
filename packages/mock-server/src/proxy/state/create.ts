import type { Catalog } from '@litellm-models/catalog';
import type { PyValue } from '@litellm-models/python-semantics';
import type { Keyring } from '../auth/keyring.ts';
import { readAliases } from '../config/aliases.ts';
import { checkStart } from '../config/check-start.ts';
import type { ConfigDict } from '../config/config-dict.ts';
import { NO_CONFIG, type ProxyConfig } from '../config/proxy-config.ts';
import { checkConfigFile } from '../router/check-config-file.ts';
import { readConfigFile } from '../router/config-entry.ts';
import { Router } from '../router/router.ts';
import type { Database } from './database.ts';
import { Pending } from './pending.ts';
import type { Release } from './release.ts';
import { reload } from './reload.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Sources } from './sources.ts';
import type { ProxyState } from './state.ts';

/** The master key unless the config or the keys file has one. */
export const DEFAULT_MASTER_KEY = 'sk-1234';

/** What a proxy starts with. */
export interface Start {
  readonly modelList: readonly ConfigDict[];
  /**
   * `model_list` as reloads read it. It differs if it refers to variables that `environment_variables` sets, because the proxy sets them
   * only after it has read the file for the first time.
   */
  readonly reloadedList?: readonly ConfigDict[];
  readonly config?: ProxyConfig;
  readonly keyring: Keyring;
  readonly settings?: Partial<Settings>;
}

/** The state of a proxy right after it has started: it serves the config's models, and its table is empty. */
export function createState(
  release: Release,
  catalog: Catalog,
  sources: Sources,
  database: Database,
  start: Start,
): ProxyState {
  const prices = catalog.priceBook<PyValue>();
  const state: ProxyState = {
    release,
    catalog,
    prices,
    sources,
    router: new Router(release.router, prices),
    database,
    pending: new Pending(),
    keyring: start.keyring,
    settings: { ...DEFAULT_SETTINGS },
    config: NO_CONFIG,
    configFile: [],
  };
  database.watch(state.pending);
  begin(state, start, start.modelList, readConfig(state, start, start.modelList));
  return state;
}

/**
 * Resets the state: an empty table, the shipped prices, the given models and keys.
 *
 * @param file the entries of the config file, from which later reloads update the router
 */
export function resetState(state: ProxyState, start: Start, file: Start['modelList']): void {
  const readable = readConfig(state, start, file);
  state.database.setRows([]);
  begin(state, start, file, readable);
}

/** Reads the entries of a config file. Throws ConfigEntryError for an entry with which the proxy does not start. */
function readConfig({ release }: ProxyState, start: Start, file: Start['modelList']): Start['modelList'] {
  const { config = NO_CONFIG, settings } = start;
  checkStart(config, release, { ...DEFAULT_SETTINGS, ...settings });
  const read = readConfigFile(file, release.router.facts, {});
  checkConfigFile(read, release.router);
  return read;
}

function begin(state: ProxyState, start: Start, file: Start['modelList'], read: Start['modelList']): void {
  const config = start.config ?? NO_CONFIG;
  const reloaded =
    start.modelList === file && state.release.router.setsEnvironmentVariables ? start.reloadedList : undefined;
  state.config = config;
  state.configFile = reloaded ?? read;
  state.router.configure(readAliases(config.router), config.environment);
  state.prices.reset();
  state.keyring = start.keyring;
  state.settings = { ...DEFAULT_SETTINGS, ...start.settings };
  state.router.setModelList(start.modelList === file ? read : start.modelList);
  state.pending.everything = true;
  // A proxy that stores models in its database reloads when it starts.
  if (start.modelList === file && state.settings.store_model_in_db) reload(state);
}
