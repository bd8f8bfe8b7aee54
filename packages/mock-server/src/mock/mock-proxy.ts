import { type AnyMswHandler, mswHandlers } from '../adapters/msw/handler.ts';
import type { ProxyRequest } from '../proxy/http/messages.ts';
import type { OperationId } from '../proxy/operations/operations.ts';
import type { Start } from '../proxy/state/create.ts';
import type { Settings } from '../proxy/state/settings.ts';
import { type Clock, type Sources, seededSources, systemSources } from '../proxy/state/sources.ts';
import { loadQuirks } from '../quirks/load.ts';
import { loadParts } from '../releases/load-parts.ts';
import { DEFAULT_PROFILE, type ProfileName, profileName } from '../releases/names.ts';
import { checkOptions } from './check-options.ts';
import { createClock, type MovableClock } from './clock.ts';
import { listedDeployments, type ServedDeployment, servedDeployments } from './deployments.ts';
import { directRequest } from './direct-request.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';
import type { MockOptions } from './options.ts';
import { type FailureOverride, type Override, Overrides, type SuccessOverride } from './override.ts';
import { readText } from './read-text.ts';
import { Engine } from './replicas.ts';
import { toProxyRequest } from './request.ts';
import { toResponse } from './response.ts';
import { readSeed } from './seed.ts';
import { assertSnapshot, restoreSnapshot, type Snapshot, startSnapshot, takeSnapshot } from './snapshot.ts';
import { startOf } from './start.ts';

let mocks = 0;

/** A mock proxy in this process. */
export class MockProxy {
  /** Where it seems to be; only requests under it are answered. */
  readonly url: string;
  readonly profile: ProfileName;
  /** Every request so far, secrets gone. */
  readonly requests: Journal;
  /** What goes wrong; see {@link Faults.add}. */
  readonly faults: Faults;
  /** Time as the proxy sees it; it moves by itself unless the options gave a moment. */
  readonly clock: Clock & Partial<MovableClock>;
  /** What is odd about config or keys, one line each. */
  readonly warnings: readonly string[];
  readonly #overrides = new Overrides();
  readonly #sources: Sources;
  readonly #options: MockOptions;
  #start: Start;
  #engine: Engine | undefined;
  #loading: Promise<Engine> | undefined;
  /** What was asked for before the engine was there. */
  #early: { readonly settings: Partial<Settings>; readonly snapshot?: Snapshot } = { settings: {} };

  constructor(options: MockOptions) {
    checkOptions(options);
    this.#options = options;
    this.profile = profileName(options.profile ?? DEFAULT_PROFILE);
    this.url = baseUrl(options.baseUrl);
    this.#sources = sourcesOf(options);
    this.clock = this.#sources.clock;
    const seed = readSeed(options.config, options.keys, readText);
    this.warnings = seed.warnings;
    this.#start = this.#withSettings(startOf(seed));
    this.requests = new Journal(options.journal);
    this.faults = new Faults(this.#sources.random);
  }

  /** The master key. */
  get masterKey(): string {
    return this.#start.keyring.masterKey;
  }

  /** The price list and the rest of the profile are loaded at the first request; this waits for it. */
  async ready(): Promise<this> {
    await this.#load();
    return this;
  }

  /**
   * As the platform's `fetch`, answered by the proxy: no network, no interception. A path alone is one of the proxy's.
   *
   * @throws TypeError where a fault resets the connection, or the address is not under {@link MockProxy.url}
   * @example
   * const response = await mock.fetch('/v1/models', { headers: { authorization: `Bearer ${mock.masterKey}` } });
   */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const direct = typeof input === 'string' ? directRequest(input, init, this.url) : undefined;
    if (direct) return this.#answer(direct, init?.signal ?? undefined);
    const address = typeof input === 'string' && input.startsWith('/') ? `${this.url}${input}` : input;
    const request = new Request(address, init);
    const response = await this.respond(request);
    if (response) return response;
    throw new TypeError(`${new URL(request.url).origin} is not this mock (${this.url})`);
  };

  /** Whether an address is under {@link MockProxy.url}. */
  owns(url: string): boolean {
    return isUnder(url, this.url);
  }

  /** Answers a request that is under {@link MockProxy.url}; undefined for any other. */
  async respond(request: Request): Promise<Response | undefined> {
    if (!this.owns(request.url)) return undefined;
    return this.#answer(await toProxyRequest(stripBase(request, this.url)), request.signal);
  }

  /** Handlers for MSW (2.10 or later): `setupServer(...mock.handlers)`. They answer under {@link MockProxy.url} alone. */
  get handlers(): readonly AnyMswHandler[] {
    return mswHandlers(this);
  }

  /** Back to the start: the config's models, an empty table, no faults, an empty journal; or to another config and keys for good. */
  reset(seed?: Pick<MockOptions, 'config' | 'keys'>): void {
    if (seed) this.#start = this.#withSettings(startOf(readSeed(seed.config, seed.keys, readText)));
    this.#overrides.clear();
    this.#early = { settings: {} };
    if (this.#engine && seed) this.#engine.restart(this.#start);
    else if (this.#engine) this.#engine.reset();
    else this.faults.clear();
  }

  /** The proxy's periodic reload from its table, now. */
  reload(): void {
    this.#engine?.reload();
  }

  /** Keeps this moment for {@link MockProxy.restore}. */
  snapshot(): Snapshot {
    return this.#engine
      ? takeSnapshot(this.#engine)
      : startSnapshot(this.#start, this.faults.rules, this.#early.settings);
  }

  /** Goes back to a kept moment. */
  restore(snapshot: Snapshot): void {
    assertSnapshot(snapshot);
    if (this.#engine) restoreSnapshot(this.#engine, snapshot);
    else this.#early = { settings: {}, snapshot };
  }

  /** Changes what an operator sets, such as `store_model_in_db`, until the next reset. */
  configure(settings: Partial<Settings>): void {
    if (this.#engine) this.#engine.configure(settings);
    else this.#early = { ...this.#early, settings: { ...this.#early.settings, ...settings } };
  }

  /**
   * What is served now, secrets gone. Until the first request (or {@link MockProxy.ready}) it is what the config lists, with
   * nothing added from the price list.
   */
  get deployments(): readonly ServedDeployment[] {
    const [state] = this.#engine?.states ?? [];
    return state ? servedDeployments(state) : listedDeployments(this.#start.modelList);
  }

  /**
   * Answers an operation otherwise until the next reset; an override that gives nothing lets the proxy answer.
   *
   * @example
   * mock.override('modelListV1ModelsGet', () => ({ status: 503, body: { detail: 'soon' } }));
   * @throws TypeError for an operation that there is not
   */
  override<Id extends OperationId>(operation: Id, override: SuccessOverride<Id>): void;
  override<Status extends number>(operation: OperationId, override: FailureOverride<Status>): void;
  override(operation: OperationId, override: Override): void {
    this.#overrides.set(operation, override);
  }

  #withSettings(start: Start): Start {
    return { ...start, settings: { ...start.settings, ...this.#options.settings } };
  }

  async #answer(request: ProxyRequest, signal: AbortSignal | undefined): Promise<Response> {
    const engine = this.#engine ?? (await this.#load());
    signal?.throwIfAborted();
    const { delay, delivery } = engine.handle(request);
    if (delay > 0) await wait(delay, signal);
    return toResponse(delivery, request.method);
  }

  #load(): Promise<Engine> {
    this.#loading ??= this.#build();
    return this.#loading;
  }

  async #build(): Promise<Engine> {
    const { release, catalog } = await loadParts(this.profile);
    const { replicas, lag } = this.#options;
    const quirks = await loadQuirks(this.profile, this.#options.quirks);
    const parts = { release, catalog, sources: this.#sources, start: this.#start, replicas, lag, quirks };
    const engine = new Engine({ ...parts, journal: this.requests, faults: this.faults, overrides: this.#overrides });
    this.#engine = engine;
    if (this.#early.snapshot) restoreSnapshot(engine, this.#early.snapshot);
    engine.configure(this.#early.settings);
    return engine;
  }
}

/**
 * A mock of the LiteLLM proxy, ready at once; large data is loaded at the first request.
 *
 * @throws SeedError naming what is wrong in config or keys, UnknownProfileError, TypeError naming an option that is wrong
 * @example
 * const mock = createMockProxy({ config: { model_list: [] } });
 * const response = await mock.fetch('/v1/models', { headers: { authorization: 'Bearer sk-1234' } });
 */
export function createMockProxy(options: MockOptions = {}): MockProxy {
  return new MockProxy(options);
}

function baseUrl(given: string | undefined): string {
  if (given === undefined) return `http://litellm-${++mocks}.mock`;
  const url = new URL(given);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function isUnder(url: string, base: string): boolean {
  if (!url.startsWith(base)) return false;
  const next = url.charAt(base.length);
  return next === '' || next === '/' || next === '?';
}

/** The request as the proxy sees it behind the path of the base URL. */
function stripBase(request: Request, base: string): Request {
  const { pathname } = new URL(base);
  if (pathname === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(pathname.length) || '/';
  return new Request(url, request);
}

function sourcesOf({ clock, ids, seed }: MockOptions): Sources {
  const time =
    clock === undefined ? undefined : typeof clock === 'number' || clock instanceof Date ? createClock(clock) : clock;
  const sources = seed === undefined ? systemSources() : seededSources(seed);
  return {
    ...sources,
    clock: time ?? sources.clock,
    ids: typeof ids === 'function' ? { uuid: ids } : (ids ?? sources.ids),
  };
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
