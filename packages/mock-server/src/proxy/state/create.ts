import type { Catalog } from '@litellm-models/catalog';
import type { Keyring } from '../auth/keyring.ts';
import { readAliases } from '../config/aliases.ts';
import { checkStart } from '../config/check-start.ts';
import type { ConfigDict } from '../config/config-dict.ts';
import { NO_CONFIG, type ProxyConfig } from '../config/proxy-config.ts';
import { checkConfigFile } from '../router/check-config-file.ts';
import { readConfigFile } from '../router/config-entry.ts';
import { Router } from '../router/router.ts';
import type { Database } from './database.ts';
import { PendingChanges } from './pending-changes.ts';
import type { Release } from './release.ts';
import { reload } from './reload.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Sources } from './sources.ts';
import type { ProxyState } from './state.ts';

/** The master key if neither the config nor the keys file has one. */
export const DEFAULT_MASTER_KEY = 'sk-1234';

/** The input of a proxy's start. */
export interface Start {
  /** `model_list` of the config file. */
  readonly modelList: readonly ConfigDict[];
  /**
   * `model_list` as reloads read it. It differs if it refers to variables that `environment_variables` sets, because the proxy sets them
   * only after it has read the file for the first time.
   */
  readonly reloadedList?: readonly ConfigDict[];
  /** The other sections of the config file. Default: none. */
  readonly config?: ProxyConfig;
  readonly keyring: Keyring;
  readonly settings?: Partial<Settings>;
}

/**
 * Returns the state of a proxy after its start: it serves the models of the config file and the rows of the database.
 *
 * @throws ConfigEntryError if the proxy does not start with the config file
 */
export function createState(
  release: Release,
  catalog: Catalog,
  sources: Sources,
  database: Database,
  start: Start,
): ProxyState {
  const prices = catalog.priceBook();
  const state: ProxyState = {
    release,
    catalog,
    prices,
    sources,
    router: new Router(release.router, prices),
    database,
    pending: new PendingChanges(),
    keyring: start.keyring,
    settings: { ...DEFAULT_SETTINGS },
    config: NO_CONFIG,
    configFile: [],
  };
  database.watch(state.pending);
  initialize(state, start, start.modelList, readConfig(state, start, start.modelList));
  return state;
}

/**
 * Resets the state: empties the table, restores the shipped prices, and serves the given models with the given keys.
 *
 * @param file the entries of the config file, which later reloads use
 * @throws ConfigEntryError if the proxy does not start with the config file; the state does not change
 */
export function resetState(state: ProxyState, start: Start, file: Start['modelList']): void {
  const read = readConfig(state, start, file);
  state.database.setRows([]);
  initialize(state, start, file, read);
}

function readConfig({ release }: ProxyState, start: Start, file: Start['modelList']): Start['modelList'] {
  const { config = NO_CONFIG, settings } = start;
  checkStart(config, release, { ...DEFAULT_SETTINGS, ...settings });
  const read = readConfigFile(file, release.router.facts, {});
  checkConfigFile(read, release.router);
  return read;
}

function initialize(state: ProxyState, start: Start, file: Start['modelList'], read: Start['modelList']): void {
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
