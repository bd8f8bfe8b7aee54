import type { Lookups, PriceBook } from '@litellm-models/catalog';
import type { Keyring } from '../auth/keyring.ts';
import type { ConfigDict } from '../config/config-dict.ts';
import type { ProxyConfig } from '../config/proxy-config.ts';
import type { Router } from '../router/router.ts';
import type { Database } from './database.ts';
import type { PendingChanges } from './pending-changes.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';
import type { Sources } from './sources.ts';

/** The state of a running proxy. The table and the router are separate: a reload updates the router from the table. */
export interface ProxyState {
  readonly release: Release;
  /** The price list as LiteLLM ships it. */
  readonly catalog: Lookups;
  /** The price list with the prices that deployments register. */
  readonly prices: PriceBook;
  readonly router: Router;
  readonly database: Database;
  readonly sources: Sources;
  readonly pending: PendingChanges;
  keyring: Keyring;
  settings: Settings;
  /** The sections of the config file besides `model_list`. */
  config: ProxyConfig;
  /** `model_list` of the config file, which each reload reads again. */
  configFile: readonly ConfigDict[];
}
