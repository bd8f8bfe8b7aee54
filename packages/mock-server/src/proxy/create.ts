import type { Catalog } from '@litellm-models/catalog';
import type { Keyring } from '../auth/keyring.ts';
import type { Database } from '../database/database.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PyDict, PyValue } from '../python/values.ts';
import type { Quirks } from '../quirks/quirks.ts';
import { Router } from '../router/router.ts';
import { Pending } from './pending.ts';
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
  profile: Profile,
  catalog: Catalog,
  sources: Sources,
  database: Database,
  start: Start,
  quirks: Quirks,
): ProxyState {
  const prices = catalog.priceBook<PyValue>();
  const state: ProxyState = {
    profile,
    catalog,
    prices,
    sources,
    quirks,
    router: new Router(profile.router, prices),
    database,
    pending: new Pending(),
    keyring: start.keyring,
    settings: { ...DEFAULT_SETTINGS },
    configFile: start.modelList,
  };
  database.watch(state.pending);
  begin(state, start);
  return state;
}

/**
 * Back to the start: an empty table, the shipped prices, the given models and keys.
 * The config file stays as it is, so that a reload still goes by it: what it does not list is dropped then.
 */
export function resetState(state: ProxyState, start: Start): void {
  state.database.setRows([]);
  begin(state, start);
}

function begin(state: ProxyState, start: Start): void {
  state.prices.reset();
  state.keyring = start.keyring;
  state.settings = { ...DEFAULT_SETTINGS, ...start.settings };
  state.router.setModelList(start.modelList);
  state.pending.everything = true;
}
