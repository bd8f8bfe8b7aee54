import type { OperationId } from '@litellm-models/core';
import type { PyDict } from '@litellm-models/python-semantics';
import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import { findRoute } from '../proxy/http/route.ts';
import type { Start } from '../proxy/state/create.ts';
import type { RowStore } from '../proxy/state/row-store.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { Clock, Sources } from '../proxy/state/sources.ts';
import { loadCorrections } from '../quirks/corrections/load-corrections.ts';
import { loadParts } from '../releases/load-parts.ts';
import { DEFAULT_PROFILE, type ProfileName, profileName } from '../releases/names.ts';
import { RELEASE_QUIRKS } from '../releases/registry.ts';
import { isUnder, mockUrl, withoutBase } from './base-url.ts';
import { checkOptions, checkSettings } from './check-options.ts';
import type { MovableClock } from './clock.ts';
import { configDeployments, type ServedDeployment, servedDeployments } from './deployments.ts';
import { directRequest } from './direct-request.ts';
import { type DelayedDelivery, deliver } from './faults/deliver.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';
import type { MockOptions } from './options.ts';
import { type FailureOverride, type Override, Overrides, type SuccessOverride } from './override.ts';
import { Replicas } from './replicas.ts';
import { toProxyRequest } from './request.ts';
import { toResponse } from './response.ts';
import { readSeed, type Seed } from './seed.ts';
import { seedReadingOf } from './seed-reading.ts';
import { assertSnapshot, restoreSnapshot, type Snapshot, startSnapshot, takeSnapshot } from './snapshot.ts';
import { sourcesOf } from './sources.ts';
import { requestedStart, startOf } from './start.ts';
import { wait } from './wait.ts';

/** Opens the storage for the model table of a mock. */
export type OpenStore = (mock: Pick<MockProxy, 'profile' | 'masterKey'>) => RowStore;

/** A mock of the LiteLLM proxy in this process. `createMockProxy` returns one. */
export class MockProxy {
  /** The URL of the mock, without a trailing slash. */
  readonly url: string;
  /** The LiteLLM release that the mock emulates. */
  readonly profile: ProfileName;
  /** The journal: the last requests and how the mock responded. Secrets are redacted. */
  readonly requests: Journal;
  /** The fault rules; see {@link Faults.add}. */
  readonly faults: Faults;
  /** The clock of the mock. If the option `clock` is a time, it stands still until `mock.clock.advance` or `mock.clock.set`. */
  readonly clock: Clock & Partial<MovableClock>;
  readonly #overrides = new Overrides();
  readonly #sources: Sources;
  readonly #options: MockOptions;
  readonly #store: RowStore | undefined;
  /** The config and keys to which {@link MockProxy.reset} returns. */
  #seed: Pick<MockOptions, 'config' | 'keys'>;
  /** What the last config and keys contain. */
  #contents: Seed;
  #start: Start;
  #replicas: Replicas | undefined;
  #loading: Promise<Replicas> | undefined;
  /** Changes that were made before the replicas were loaded. */
  #early: { readonly settings: Partial<Settings>; readonly snapshot?: Snapshot } = { settings: {} };

  /**
   * @internal
   * @param openStore opens the storage for the model table
   */
  constructor(options: MockOptions, openStore?: OpenStore) {
    checkOptions(options);
    this.#options = options;
    this.profile = profileName(options.profile ?? DEFAULT_PROFILE);
    this.url = mockUrl(options.baseUrl);
    this.#sources = sourcesOf(options);
    this.clock = this.#sources.clock;
    this.#seed = options;
    this.#contents = readSeed(options.config, options.keys, seedReadingOf(this.#options));
    this.#start = this.#withSettings(startOf(this.#contents));
    this.#store = openStore?.(this);
    this.requests = new Journal(options.journal);
    this.faults = new Faults(this.#sources.random);
  }

  /** Problems in config and keys that do not keep the proxy from starting, and settings that are not emulated, one line each. */
  get warnings(): readonly string[] {
    return this.#contents.warnings;
  }

  /** The master key, which has access to everything. */
  get masterKey(): string {
    return this.start.keyring.masterKey;
  }

  /** The full version of the emulated LiteLLM, with its patch number. Undefined until the mock is {@link MockProxy.ready}. */
  get litellm(): string | undefined {
    return this.#replicas?.states[0]?.release.litellm;
  }

  /** Loads the price list and the schemas of the release, which otherwise happens at the first request. */
  async ready(): Promise<this> {
    await this.#load();
    return this;
  }

  /**
   * Sends a request to the mock, like `fetch`, without a network and without interception. A path is resolved against
   * {@link MockProxy.url}.
   *
   * @throws TypeError if a fault resets the connection, or if the URL is not under {@link MockProxy.url}
   * @example
   * const response = await mock.fetch('/v1/models', { headers: { authorization: `Bearer ${mock.masterKey}` } });
   */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const direct = typeof input === 'string' ? directRequest(input, init, this.url) : undefined;
    if (direct) return this.#respond(direct, init?.signal ?? undefined);
    const address = typeof input === 'string' && input.startsWith('/') ? `${this.url}${input}` : input;
    const request = new Request(address, init);
    const response = await this.respond(request);
    if (response) return response;
    // The query is left out of the message, since it may contain a secret.
    throw new TypeError(`expected a URL under ${this.url}, got ${request.url.replace(/[?#].*$/s, '')}`);
  };

  /** Whether a URL is {@link MockProxy.url} or below it. */
  owns(url: string): boolean {
    return isUnder(url, this.url);
  }

  /** Responds to a request under {@link MockProxy.url}. Returns undefined for any other request. */
  async respond(request: Request): Promise<Response | undefined> {
    if (!this.owns(request.url)) return undefined;
    return this.#respond(await toProxyRequest(withoutBase(request, this.url)), request.signal);
  }

  /**
   * Handles a request without `Request` and `Response`, for adapters. The mock must be {@link MockProxy.ready}.
   *
   * @internal
   */
  handle(request: ProxyRequest): DelayedDelivery {
    if (!this.#replicas) throw new Error('expected the mock to be ready before handle(); await mock.ready() first');
    const route = findRoute(request.method, request.path);
    const operation = route.type === 'operation' ? route.operation.id : undefined;
    const { delay, fault } = operation === undefined ? NO_FAULT : this.faults.match(operation);
    const delivery = deliver(fault, () => this.#perform(request, operation));
    const status = delivery.type === 'reset' ? 0 : delivery.response.status;
    this.requests.record(request, { time: this.clock.now(), operation, status });
    return { delay, delivery };
  }

  /**
   * Resets the mock: the models of the config, an empty model table, the initial settings, no faults or overrides, an empty journal.
   *
   * @param seed another config, other keys, or both; later resets return to them too
   * @throws SeedError if config or keys are invalid; the mock is unchanged
   */
  reset(seed?: Pick<MockOptions, 'config' | 'keys'>): void {
    if (seed) {
      const { config = this.#seed.config, keys = this.#seed.keys } = seed;
      const read = readSeed(config, keys, seedReadingOf(this.#options));
      const start = this.#withSettings(startOf(read));
      this.#replicas?.restart(start);
      this.#contents = read;
      this.#start = start;
      this.#seed = { ...this.#seed, ...seed };
    } else this.#replicas?.reset();
    this.#clear();
  }

  /**
   * Resets the mock to the start that the body of an admin request describes, until the next reset. Returns the problems that do not
   * keep the proxy from starting.
   *
   * @internal
   * @throws SeedError if the proxy does not start with it; then nothing changes
   */
  resetTo(body: PyDict): readonly string[] {
    const base = { start: this.start, keys: this.#contents.keys };
    const { start, isFile, warnings } = requestedStart(base, body, seedReadingOf(this.#options));
    this.#replicas?.reset(start, isFile ? start.modelList : undefined);
    this.#clear();
    return warnings;
  }

  /** @internal The start that resets return to. */
  get start(): Start {
    return this.#replicas?.start ?? this.#start;
  }

  /** Runs the proxy's periodic reload now: it updates the served deployments from the model table. */
  reload(): void {
    this.#replicas?.reload();
  }

  /** Captures the deployments, settings and fault rules, for {@link MockProxy.restore}. */
  snapshot(): Snapshot {
    return this.#replicas
      ? takeSnapshot(this.#replicas, this.faults.rules)
      : startSnapshot(this.#start, this.faults.rules, this.#early.settings);
  }

  /**
   * Restores a captured state, and clears the journal.
   *
   * @throws TypeError for a value that {@link MockProxy.snapshot} did not return
   */
  restore(snapshot: Snapshot): void {
    assertSnapshot(snapshot);
    this.requests.clear();
    if (this.#replicas) this.faults.set(restoreSnapshot(this.#replicas, snapshot));
    else this.#early = { settings: {}, snapshot };
  }

  /**
   * Changes settings of the proxy, such as `store_model_in_db`, until the next reset.
   *
   * @throws TypeError for a setting that does not exist, or a value that is not a boolean
   */
  configure(settings: Partial<Settings>): void {
    checkSettings(settings);
    if (this.#replicas) this.#replicas.configure(settings);
    else this.#early = { ...this.#early, settings: { ...this.#early.settings, ...settings } };
  }

  /**
   * The deployments that the mock serves now. Secrets are redacted. Until the mock is {@link MockProxy.ready}, these are the values of
   * the config, without prices and limits from the price list.
   */
  get deployments(): readonly ServedDeployment[] {
    const [state] = this.#replicas?.states ?? [];
    return state ? servedDeployments(state) : configDeployments(this.#start.modelList);
  }

  /**
   * Replaces the response of an operation until the next reset. If the override returns undefined, the proxy responds.
   *
   * @throws TypeError for an operation that does not exist
   * @example
   * mock.override('modelListV1ModelsGet', () => ({ status: 503, body: { detail: 'soon' } }));
   */
  override<Id extends OperationId>(operation: Id, override: SuccessOverride<Id>): void;
  override<Status extends number>(operation: OperationId, override: FailureOverride<Status>): void;
  override(operation: OperationId, override: Override): void {
    this.#overrides.set(operation, override);
  }

  /** @internal Closes the storage for the model table. */
  close(): void {
    this.#store?.close();
  }

  #clear(): void {
    this.#overrides.clear();
    this.#early = { settings: {} };
    this.faults.clear();
    this.requests.clear();
  }

  #withSettings(start: Start): Start {
    return { ...start, settings: { ...start.settings, ...this.#options.settings } };
  }

  async #respond(request: ProxyRequest, signal: AbortSignal | undefined): Promise<Response> {
    if (!this.#replicas) await this.#load();
    signal?.throwIfAborted();
    const { delay, delivery } = this.handle(request);
    if (delay > 0) await wait(delay, signal);
    return toResponse(delivery, request.method);
  }

  #perform(request: ProxyRequest, operation: OperationId | undefined): ProxyResponse {
    const override = operation === undefined ? undefined : this.#overrides.respond(operation, request);
    if (override) return override;
    if (!this.#replicas) throw new Error('expected the mock to be ready');
    const response = this.#replicas.handle(request);
    this.#options.onResponse?.({ request, response });
    return response;
  }

  #load(): Promise<Replicas> {
    this.#loading ??= this.#build();
    return this.#loading;
  }

  async #build(): Promise<Replicas> {
    const { release, catalog } = await loadParts(this.profile);
    const { replicas: count, lag, quirks: mode } = this.#options;
    const corrections = mode === 'off' ? await loadCorrections(RELEASE_QUIRKS[this.profile]) : undefined;
    const sources = this.#sources;
    const start = this.#start;
    const store = this.#store;
    const replicas = new Replicas({ release, catalog, sources, start, corrections, store, count, lag });
    this.#replicas = replicas;
    if (this.#early.snapshot) this.faults.set(restoreSnapshot(replicas, this.#early.snapshot));
    replicas.configure(this.#early.settings);
    return replicas;
  }
}

const NO_FAULT = { delay: 0, fault: undefined } as const;
