import type { Catalog } from '@litellm-models/catalog';
import type { PyDict } from '@litellm-models/python-semantics';
import type { Keyring } from '../auth/keyring.ts';
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
  readonly modelList: readonly PyDict[];
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
    configFile: [],
  };
  database.watch(state.pending);
  initialize(state, start, start.modelList, readConfig(state, start.modelList));
  return state;
}

/**
 * Resets the state: empties the table, restores the shipped prices, and serves the given models with the given keys.
 *
 * @param file the entries of the config file, which later reloads use
 * @throws ConfigEntryError if the proxy does not start with the config file; the state does not change
 */
export function resetState(state: ProxyState, start: Start, file: Start['modelList']): void {
  const read = readConfig(state, file);
  state.database.setRows([]);
  initialize(state, start, file, read);
}

function readConfig({ release }: ProxyState, file: Start['modelList']): Start['modelList'] {
  const read = readConfigFile(file, release.router.facts);
  checkConfigFile(read, release.router);
  return read;
}

function initialize(state: ProxyState, start: Start, file: Start['modelList'], read: Start['modelList']): void {
  state.configFile = read;
  state.prices.reset();
  state.keyring = start.keyring;
  state.settings = { ...DEFAULT_SETTINGS, ...start.settings };
  state.router.setModelList(start.modelList === file ? state.configFile : start.modelList);
  state.pending.everything = true;
  // A proxy that stores models in its database reloads when it starts.
  if (start.modelList === file && state.settings.store_model_in_db) reload(state);
}
