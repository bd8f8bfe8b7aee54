import type { Catalog } from '@litellm-models/catalog';
import { ProxyCore } from '../proxy/app.ts';
import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import { findRoute } from '../proxy/http/route.ts';
import type { OperationId } from '../proxy/operations/operations.ts';
import type { Release } from '../proxy/release.ts';
import { createState, resetState, type Start } from '../proxy/state/create.ts';
import { Database } from '../proxy/state/database.ts';
import { reload } from '../proxy/state/reload.ts';
import type { RowStore } from '../proxy/state/row-store.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { Sources } from '../proxy/state/sources.ts';
import type { ProxyState } from '../proxy/state/state.ts';
import type { Quirks } from '../quirks/quirks.ts';
import { type Delivery, deliver } from './faults/deliver.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';
import { Lag } from './lag.ts';
import type { Overrides } from './override.ts';
import { noteWritten, witnessed } from './witness.ts';

/** How an engine is built. */
export interface EngineOptions {
  readonly release: Release;
  readonly catalog: Catalog;
  readonly sources: Sources;
  readonly start: Start;
  readonly store?: RowStore | undefined;
  readonly journal?: Journal | undefined;
  readonly faults?: Faults | undefined;
  readonly overrides?: Overrides | undefined;
  readonly quirks: Quirks;
  /** How many proxies share the table; 1 unless given. */
  readonly replicas?: number | undefined;
  /** How long a proxy takes to see what another wrote, in ms. */
  readonly lag?: number | undefined;
}

/** What a transport is to do about a request: wait, then deliver. */
export interface Handled {
  /** ms */
  readonly delay: number;
  readonly delivery: Delivery;
}

/** One or several proxies over one table, with a journal before and faults around them. */
export class Engine {
  readonly journal: Journal;
  readonly faults: Faults;
  readonly sources: Sources;
  readonly #proxies: readonly ProxyCore[];
  readonly #lag: Lag;
  readonly #overrides: Overrides | undefined;
  #start: Start;
  #turn = 0;

  constructor(options: EngineOptions) {
    const { release, catalog, sources, start, store, quirks, replicas = 1, lag = 0 } = options;
    const database = new Database(store);
    this.sources = sources;
    this.#start = start;
    noteWritten(start.modelList);
    this.#proxies = Array.from(
      { length: Math.max(1, replicas) },
      () => new ProxyCore(createState(release, catalog, sources, database, start, quirks)),
    );
    if (database.size > 0) {
      noteWritten(database.rows());
      this.reload();
    }
    this.#lag = new Lag(this.#proxies, sources.clock, lag);
    this.#overrides = options.overrides;
    this.journal = options.journal ?? new Journal();
    this.faults = options.faults ?? new Faults(sources.random);
  }

  /** The proxies' states; the first is the only one unless replicas were asked for. */
  get states(): readonly ProxyState[] {
    return this.#proxies.map((proxy) => proxy.state);
  }

  get start(): Start {
    return this.#start;
  }

  /** Answers a request: the next replica's answer, with the fault that a rule has for it. */
  handle(request: ProxyRequest): Handled {
    const route = findRoute(request.method, request.path);
    const operation = route.type === 'operation' ? route.operation.id : undefined;
    const { delay, fault } = operation === undefined ? NO_FAULT : this.faults.meet(operation);
    const delivery = deliver(fault, () => this.#answer(request, operation));
    this.journal.record({
      time: this.sources.clock.now(),
      method: request.method,
      path: request.path,
      query: request.query,
      operation,
      status: delivery.type === 'reset' ? 0 : delivery.response.status,
      headers: request.headers,
      body: request.body,
      key: sentKey(request.headers),
    });
    return { delay, delivery };
  }

  /** The periodic reload of every replica, now. */
  reload(): void {
    for (const { state } of this.#proxies) reload(state);
  }

  /**
   * Back to the start, or to another one until the next reset.
   *
   * @param file the entries of the config file that reloads go by; the start's own unless given
   */
  reset(start: Start = this.#start, file: Start['modelList'] = this.#start.modelList): void {
    noteWritten(start.modelList);
    for (const { state } of this.#proxies) resetState(state, start, file);
    this.faults.clear();
    this.journal.clear();
    this.#lag.clear();
    this.#turn = 0;
  }

  /** Starts anew from other files, for good; where it cannot, what was there stays. */
  restart(start: Start): void {
    this.reset(start, start.modelList);
    this.#start = start;
  }

  /** Changes settings of every replica. */
  configure(settings: Partial<Settings>): void {
    for (const { state } of this.#proxies) {
      state.settings = { ...state.settings, ...settings };
      state.pending.everything = true;
    }
  }

  #answer(request: ProxyRequest, operation: OperationId | undefined): ProxyResponse {
    const other = operation === undefined ? undefined : this.#overrides?.answer(operation, request);
    return other ?? witnessed(request, this.#next().handle(request));
  }

  #next(): ProxyCore {
    this.#lag.catchUp();
    const proxy = this.#proxies[this.#turn % this.#proxies.length];
    this.#turn++;
    if (!proxy) throw new Error('an engine has at least one proxy');
    return proxy;
  }
}

function sentKey(headers: ProxyRequest['headers']): string | undefined {
  const value = headers['x-litellm-api-key'] ?? headers['authorization'] ?? headers['x-api-key'] ?? headers['api-key'];
  return value?.replace(/^\S+\s+/, '');
}

const NO_FAULT = { delay: 0, fault: undefined } as const;
