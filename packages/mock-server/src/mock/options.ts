import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { Clock, IdSource } from '../proxy/state/sources.ts';

/** A request, and the response of the emulated proxy to it. */
export interface Exchange {
  readonly request: ProxyRequest;
  readonly response: ProxyResponse;
}

/** Options of a mock proxy. */
export interface MockOptions {
  /** The LiteLLM release to emulate; see `PROFILE_NAMES`. Default: the newest one. */
  readonly profile?: string;
  /**
   * LiteLLM's `config.yaml`: an object, the YAML, a file name (in Node), or the result of `parseConfig`. Default: no models. Settings that
   * change responses and that the mock does not emulate are in `MockProxy.warnings`.
   */
  readonly config?: string | object;
  /**
   * The environment variables for `os.environ/NAME` in the config. Default: `process.env`, where there is one. References in deployments
   * that a request creates are resolved with these variables only if you pass them.
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Virtual keys and teams: an object, the JSON, a file name (in Node), or the result of `parseKeys`. Default: only the master key. */
  readonly keys?: string | object;
  /** The URL of the mock. Default: each mock has its own, such as `http://litellm-1.mock`. */
  readonly baseUrl?: string;
  /** A clock, or the time at which `mock.clock` stands still until a test moves it. Default: the system clock. */
  readonly clock?: Clock | number | Date;
  /** Generates the ids of deployments. Default: random UUIDs. */
  readonly ids?: IdSource | (() => string);
  /** Makes ids, ciphertexts and random faults the same in every run. Default: they differ. */
  readonly seed?: number;
  /** `off` corrects the bugs of the proxy that `QUIRKS` lists as corrected. Default: `on`. */
  readonly quirks?: 'on' | 'off';
  /** How many proxies share the model table. They handle requests in turn. Default: 1. */
  readonly replicas?: number;
  /** How long a replica takes to see a write of another one, in ms. Default: 0. */
  readonly lag?: number;
  /** How many requests the journal stores. Default: 1000. */
  readonly journal?: number;
  /** Settings of the proxy at its start, such as `{ store_model_in_db: false }`. */
  readonly settings?: Partial<Settings>;
  /**
   * Called with each request and the response of the emulated proxy, before a fault changes the response. Not called for an overridden
   * operation. Secrets are not redacted. If it throws, the request fails with that error.
   */
  readonly onResponse?: (exchange: Exchange) => void;
}
