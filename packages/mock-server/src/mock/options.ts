import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { Clock, IdSource } from '../proxy/state/sources.ts';

/** A request, and the response of the emulated proxy. */
export interface Exchange {
  readonly request: ProxyRequest;
  readonly response: ProxyResponse;
}

/** Options of a mock proxy. */
export interface MockOptions {
  /** The LiteLLM release to emulate; see `PROFILE_NAMES`. Default: the newest one. */
  readonly profile?: string;
  /**
   * LiteLLM's `config.yaml`: an object, YAML text, a file name (in Node), or the result of `parseConfig`. Settings that change responses
   * and that the mock does not emulate are in `MockProxy.warnings`.
   */
  readonly config?: string | object;
  /**
   * The environment variables for `os.environ/NAME` in the config. Default: `process.env`, where there is one. References in deployments
   * that a request creates are resolved with these variables only if you pass them.
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Virtual keys and teams: an object, JSON text, a file name (in Node), or the result of `parseKeys`. */
  readonly keys?: string | object;
  /** The URL that the mock answers under. Default: a URL of its own. */
  readonly baseUrl?: string;
  /** A clock, or the moment at which `mock.clock` stands until a test moves it. Default: the system's clock. */
  readonly clock?: Clock | number | Date;
  /** The source of generated ids. Default: random UUIDs. */
  readonly ids?: IdSource | (() => string);
  /** A seed that makes ids, ciphertext and random faults the same in every run. */
  readonly seed?: number;
  /** `off` corrects known bugs of the proxy; see `QUIRKS`. Default: `on`. */
  readonly quirks?: 'on' | 'off';
  /** How many proxies share the model table; requests go to them in turns. Default: 1. */
  readonly replicas?: number;
  /** How long a replica takes to see what another one wrote, in ms. Default: 0. */
  readonly lag?: number;
  /** How many requests the journal keeps. Default: 1000. */
  readonly journal?: number;
  /** Settings of the proxy to start with. */
  readonly settings?: Partial<Settings>;
  /**
   * Called with each request and the response of the emulated proxy, before a fault changes it; overridden operations are left out.
   * Secrets are not redacted. An error that it throws fails the request.
   */
  readonly onResponse?: (exchange: Exchange) => void;
}
