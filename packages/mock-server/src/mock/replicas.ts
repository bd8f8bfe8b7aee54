import type { Catalog } from '@litellm-models/catalog';
import { ProxyApp } from '../proxy/app.ts';
import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import { createState, resetState, type Start } from '../proxy/state/create.ts';
import { Database } from '../proxy/state/database.ts';
import type { Release } from '../proxy/state/release.ts';
import { reload } from '../proxy/state/reload.ts';
import type { RowStore } from '../proxy/state/row-store.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { Sources } from '../proxy/state/sources.ts';
import type { ProxyState } from '../proxy/state/state.ts';
import type { Corrections } from '../quirks/corrections/load-corrections.ts';
import { Lag } from './lag.ts';

/** Options of {@link Replicas}. */
export interface ReplicasOptions {
  readonly release: Release;
  readonly catalog: Catalog;
  readonly sources: Sources;
  readonly start: Start;
  /** Corrects the bugs of the release. Default: the bugs are emulated. */
  readonly corrections?: Corrections | undefined;
  /** Stores the rows outside of the process. */
  readonly store?: RowStore | undefined;
  /** How many proxies share the table. Default: 1. */
  readonly count?: number | undefined;
  /** How long a proxy takes to see a write of another one, in ms. Default: 0. */
  readonly lag?: number | undefined;
}

/** An emulated proxy, with or without corrections. */
type App = Pick<ProxyApp, 'state' | 'handle'>;

/** One or more emulated proxies that share a model table. They handle requests in turn. */
export class Replicas {
  readonly #apps: readonly App[];
  readonly #corrections: Corrections | undefined;
  readonly #lag: Lag;
  #start: Start;
  #turn = 0;

  constructor({ release, catalog, sources, start, corrections, store, count = 1, lag = 0 }: ReplicasOptions) {
    const database = new Database(store);
    this.#start = start;
    this.#corrections = corrections;
    const corrected = corrections?.correctRelease(release) ?? release;
    const first = this.#correctStart(start);
    this.#apps = Array.from({ length: Math.max(1, count) }, () => {
      const app = new ProxyApp(createState(corrected, catalog, sources, database, first));
      return corrections?.correctApp(app) ?? app;
    });
    if (database.size > 0) this.reload();
    this.#lag = new Lag(this.states, sources.clock, lag);
  }

  /** The state that the proxies start with and that a reset returns to. */
  get start(): Start {
    return this.#start;
  }

  /** The state of each proxy. */
  get states(): readonly ProxyState[] {
    return this.#apps.map((app) => app.state);
  }

  /** Handles a request with the proxy whose turn it is. */
  handle(request: ProxyRequest): ProxyResponse {
    this.#lag.catchUp();
    const app = this.#apps[this.#turn % this.#apps.length];
    this.#turn++;
    if (!app) throw new Error('expected at least one proxy');
    return app.handle(request);
  }

  /** Runs the periodic reload of every proxy now. */
  reload(): void {
    for (const state of this.states) reload(state);
  }

  /**
   * Returns to the start, or to another start until the next reset.
   *
   * @param file the entries of the config file that reloads read; by default those of the start
   */
  reset(start: Start = this.#start, file: Start['modelList'] = this.#start.modelList): void {
    const corrected = this.#correctStart(start);
    const correctedFile = file === start.modelList ? corrected.modelList : this.#correctConfig(file);
    for (const state of this.states) resetState(state, corrected, correctedFile);
    this.#lag.clear();
    this.#turn = 0;
  }

  /** Resets to another start, to which later resets return. If that throws, nothing has changed. */
  restart(start: Start): void {
    this.reset(start, start.modelList);
    this.#start = start;
  }

  /** Changes settings of every proxy. */
  configure(settings: Partial<Settings>): void {
    for (const state of this.states) {
      state.settings = { ...state.settings, ...settings };
      state.pending.everything = true;
    }
  }

  #correctStart(start: Start): Start {
    const { modelList, reloadedList } = start;
    const reloaded = reloadedList ? { reloadedList: this.#correctConfig(reloadedList) } : {};
    return { ...start, ...reloaded, modelList: this.#correctConfig(modelList) };
  }

  #correctConfig(entries: Start['modelList']): Start['modelList'] {
    return this.#corrections?.correctConfig(entries) ?? entries;
  }
}
