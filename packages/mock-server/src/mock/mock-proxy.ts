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
import { listedDeployments, type ServedDeployment, servedDeployments } from './deployments.ts';
import { directRequest } from './direct-request.ts';
import { deliver, type Handled } from './faults/deliver.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';
import type { MockOptions } from './options.ts';
import { type FailureOverride, type Override, Overrides, type SuccessOverride } from './override.ts';
import { readFileIfExists, readText } from './read-text.ts';
import { Replicas } from './replicas.ts';
import { toProxyRequest } from './request.ts';
import { toResponse } from './response.ts';
import { readSeed, type Seed, type SeedReading } from './seed.ts';
import { assertSnapshot, restoreSnapshot, type Snapshot, startSnapshot, takeSnapshot } from './snapshot.ts';
import { sourcesOf } from './sources.ts';
import { requestedStart, startOf } from './start.ts';
import { wait } from './wait.ts';

/** Opens the storage for the rows of a mock. */
export type OpenStore = (mock: Pick<MockProxy, 'profile' | 'masterKey'>) => RowStore;

/** A mock proxy in this process. */
export class MockProxy {
  /** The URL that the mock answers under. */
  readonly url: string;
  /** The emulated LiteLLM release. */
  readonly profile: ProfileName;
  /** The requests so far, secrets redacted. */
  readonly requests: Journal;
  /** What goes wrong; see {@link Faults.add}. */
  readonly faults: Faults;
  /** The proxy's clock. It stands still if the options set a moment, and can be moved then. */
  readonly clock: Clock & Partial<MovableClock>;
  readonly #overrides = new Overrides();
  readonly #sources: Sources;
  readonly #options: MockOptions;
  readonly #store: RowStore | undefined;
  /** The config and keys of the options, or of the last {@link MockProxy.reset} that had others. */
  #seed: Pick<MockOptions, 'config' | 'keys'>;
  /** What the last config and keys contain. */
  #read: Seed;
  #start: Start;
  #replicas: Replicas | undefined;
  #loading: Promise<Replicas> | undefined;
  /** Changes made before the replicas are loaded. */
  #early: { readonly settings: Partial<Settings>; readonly snapshot?: Snapshot } = { settings: {} };

  /**
   * @internal
   * @param openStore opens the storage for rows
   */
  constructor(options: MockOptions, openStore?: OpenStore) {
    checkOptions(options);
    this.#options = options;
    this.profile = profileName(options.profile ?? DEFAULT_PROFILE);
    this.url = mockUrl(options.baseUrl);
    this.#sources = sourcesOf(options);
    this.clock = this.#sources.clock;
    this.#seed = options;
    this.#read = readSeed(options.config, options.keys, this.#reading());
    this.#start = this.#withSettings(startOf(this.#read));
    this.#store = openStore?.(this);
    this.requests = new Journal(options.journal);
    this.faults = new Faults(this.#sources.random);
  }

  /** Problems in config or keys that do not keep the proxy from starting, and settings that are not emulated, one line each. */
  get warnings(): readonly string[] {
    return this.#read.warnings;
  }

  /** The master key. */
  get masterKey(): string {
    return this.start.keyring.masterKey;
  }

  /** The full version of the emulated LiteLLM, with its patch number; undefined until the mock is {@link MockProxy.ready}. */
  get litellm(): string | undefined {
    return this.#replicas?.states[0]?.release.litellm;
  }

  /** Waits for the release's price list and schemas, which are otherwise loaded at the first request. */
  async ready(): Promise<this> {
    await this.#load();
    return this;
  }

  /**
   * Like the platform's `fetch`, but the mock responds: no network, no interception. A path is resolved against {@link MockProxy.url}.
   *
   * @throws TypeError if a fault resets the connection, or the URL is not under {@link MockProxy.url}
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

  /** Whether a URL is under {@link MockProxy.url}. */
  owns(url: string): boolean {
    return isUnder(url, this.url);
  }

  /** The response to a request under {@link MockProxy.url}; undefined for any other request. */
  async respond(request: Request): Promise<Response | undefined> {
    if (!this.owns(request.url)) return undefined;
    return this.#respond(await toProxyRequest(withoutBase(request, this.url)), request.signal);
  }

  /**
   * Handles a request without `Request` and `Response`, for adapters. The mock must be {@link MockProxy.ready}.
   *
   * @internal
   */
  handle(request: ProxyRequest): Handled {
    if (!this.#replicas) throw new Error('expected the mock to be ready before handle(); await mock.ready() first');
    const route = findRoute(request.method, request.path);
    const operation = route.type === 'operation' ? route.operation.id : undefined;
    const { delay, fault } = operation === undefined ? NO_FAULT : this.faults.meet(operation);
    const delivery = deliver(fault, () => this.#perform(request, operation));
    const status = delivery.type === 'reset' ? 0 : delivery.response.status;
    this.requests.record(request, { time: this.clock.now(), operation, status });
    return { delay, delivery };
  }

  /**
   * Returns to the start: the config's models, an empty table, no faults or overrides, an empty journal.
   *
   * @param seed another config, other keys, or both, which later resets return to
   * @throws SeedError if they are invalid; nothing has changed then
   */
  reset(seed?: Pick<MockOptions, 'config' | 'keys'>): void {
    if (seed) {
      const { config = this.#seed.config, keys = this.#seed.keys } = seed;
      const read = readSeed(config, keys, this.#reading());
      const start = this.#withSettings(startOf(read));
      this.#replicas?.restart(start);
      this.#read = read;
      this.#start = start;
      this.#seed = { ...this.#seed, ...seed };
    } else this.#replicas?.reset();
    this.#forget();
  }

  /**
   * Resets to what the body of an admin request describes, until the next reset. Returns what is wrong that does not keep the proxy from
   * starting.
   *
   * @internal
   * @throws SeedError if the proxy does not start with it; nothing has changed then
   */
  resetTo(body: PyDict): readonly string[] {
    const base = { start: this.start, keys: this.#read.keys };
    const { start, isFile, warnings } = requestedStart(base, body, this.#reading());
    this.#replicas?.reset(start, isFile ? start.modelList : undefined);
    this.#forget();
    return warnings;
  }

  /** @internal What resets return to. */
  get start(): Start {
    return this.#replicas?.start ?? this.#start;
  }

  /** Runs the proxy's periodic reload from its table now. */
  reload(): void {
    this.#replicas?.reload();
  }

  /** Captures the current state for {@link MockProxy.restore}. */
  snapshot(): Snapshot {
    return this.#replicas
      ? takeSnapshot(this.#replicas, this.faults.rules)
      : startSnapshot(this.#start, this.faults.rules, this.#early.settings);
  }

  /** Returns to a captured state. */
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
   * The deployments that are served now, secrets redacted. Until the mock is {@link MockProxy.ready}, these are the config's own values,
   * without prices and limits from the price list.
   */
  get deployments(): readonly ServedDeployment[] {
    const [state] = this.#replicas?.states ?? [];
    return state ? servedDeployments(state) : listedDeployments(this.#start.modelList);
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

  /** @internal Closes the storage for rows. */
  close(): void {
    this.#store?.close();
  }

  #forget(): void {
    this.#overrides.clear();
    this.#early = { settings: {} };
    this.faults.clear();
    this.requests.clear();
  }

  #reading(): SeedReading {
    const { env, settings } = this.#options;
    const isNode = globalThis.process?.getBuiltinModule !== undefined;
    return {
      readText,
      ...(isNode ? { readFile: readFileIfExists } : {}),
      env: env ?? globalThis.process?.env ?? {},
      storedEnv: env ?? {},
      isLicensed: settings?.premium_user === true,
    };
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
    const { onResponse } = this.#options;
    if (!onResponse) return response;
    // A streamed body can be read only once: the observer and the client each read the same pieces.
    const whole = typeof response.body === 'string' ? response : { ...response, body: [...response.body] };
    onResponse({ request, response: whole });
    return whole;
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
    const replicas = new Replicas({
      release,
      catalog,
      sources,
      start: this.#start,
      corrections,
      store: this.#store,
      count,
      lag,
    });
    this.#replicas = replicas;
    if (this.#early.snapshot) this.faults.set(restoreSnapshot(replicas, this.#early.snapshot));
    replicas.configure(this.#early.settings);
    return replicas;
  }
}

const NO_FAULT = { delay: 0, fault: undefined } as const;
