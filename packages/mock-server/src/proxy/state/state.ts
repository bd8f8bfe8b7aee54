import type { Lookups, PriceBook } from '@litellm-models/catalog';
import type { PyValue } from '@litellm-models/python-semantics';
import type { Keyring } from '../auth/keyring.ts';
import type { ConfigDict } from '../config/config-dict.ts';
import type { ProxyConfig } from '../config/proxy-config.ts';
import type { Router } from '../router/router.ts';
import type { Database } from './database.ts';
import type { Pending } from './pending.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';
import type { Sources } from './sources.ts';

/** Everything a running proxy holds. The table and the router are two states: a reload carries one into the other. */
export interface ProxyState {
  readonly release: Release;
  /** The price list as shipped. */
  readonly catalog: Lookups;
  readonly prices: PriceBook<PyValue>;
  readonly router: Router;
  readonly database: Database;
  readonly sources: Sources;
  readonly pending: Pending;
  keyring: Keyring;
  settings: Settings;
  config: ProxyConfig;
  /** `model_list` of the config file, which the proxy reads again at each reload. */
  configFile: readonly ConfigDict[];
}
