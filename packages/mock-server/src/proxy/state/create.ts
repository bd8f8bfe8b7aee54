import type { Catalog } from '@litellm-models/catalog';
import type { PyDict } from '@litellm-models/python-semantics';
import { readableEntries } from '../../quirks/config-entries.ts';
import type { Quirks } from '../../quirks/quirks.ts';
import type { Keyring } from '../auth/keyring.ts';
import type { Release } from '../release.ts';
import { checkConfigFile } from '../router/check-config-file.ts';
import { readConfigFile } from '../router/config-entry.ts';
import { Router } from '../router/router.ts';
import type { Database } from './database.ts';
import { Pending } from './pending.ts';
import { reload } from './reload.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Sources } from './sources.ts';
import type { ProxyState } from './state.ts';

/** The master key where neither config nor keys file names one. */
export const DEFAULT_MASTER_KEY = 'sk-1234';

/** What a proxy is started with. */
export interface Start {
  readonly modelList: readonly PyDict[];
  readonly keyring: Keyring;
  readonly settings?: Partial<Settings>;
}

/** A proxy as it is right after its start: the config's models served, the table empty. */
export function createState(
  release: Release,
  catalog: Catalog,
  sources: Sources,
  database: Database,
  start: Start,
  quirks: Quirks,
): ProxyState {
  const prices = catalog.priceBook();
  const state: ProxyState = {
    release,
    catalog,
    prices,
    sources,
    quirks,
    router: new Router(release.router, prices),
    database,
    pending: new Pending(),
    keyring: start.keyring,
    settings: { ...DEFAULT_SETTINGS },
    configFile: [],
  };
  database.watch(state.pending);
  begin(state, start, start.modelList, readConfig(state, start.modelList));
  return state;
}

/**
 * Back to the start: an empty table, the shipped prices, the given models and keys.
 *
 * @param file the entries of the config file that a reload goes by: what it does not list is dropped then
 */
export function resetState(state: ProxyState, start: Start, file: Start['modelList']): void {
  const readable = readConfig(state, file);
  state.database.setRows([]);
  begin(state, start, file, readable);
}

/** The entries of a config file as the proxy keeps them. Throws ConfigEntryError where it would not start with them. */
function readConfig({ release, quirks }: ProxyState, file: Start['modelList']): Start['modelList'] {
  const read = readConfigFile(readableEntries(file, quirks), release.router.facts, () => undefined);
  checkConfigFile(read, release.router);
  return read;
}

function begin(state: ProxyState, start: Start, file: Start['modelList'], read: Start['modelList']): void {
  state.configFile = read;
  state.prices.reset();
  state.keyring = start.keyring;
  state.settings = { ...DEFAULT_SETTINGS, ...start.settings };
  state.router.setModelList(
    start.modelList === file ? state.configFile : readableEntries(start.modelList, state.quirks),
  );
  state.pending.everything = true;
  // A proxy that keeps models in its table reloads as it starts, whatever it starts from.
  if (start.modelList === file && state.settings.store_model_in_db) reload(state);
}
