import type { Settings } from '../proxy/state/settings.ts';
import type { Clock, IdSource } from '../proxy/state/sources.ts';

/** How a mock proxy is made. */
export interface MockOptions {
  /** The LiteLLM release to emulate, one of `PROFILE_NAMES`; `DEFAULT_PROFILE` unless given. */
  readonly profile?: string;
  /** LiteLLM's `config.yaml`: an object, its text, a file's name (Node), or what `parseConfig` gave. */
  readonly config?: string | object;
  /** Virtual keys and teams: an object, a text, a file's name (Node), or what `parseKeys` gave. */
  readonly keys?: string | object;
  /** Where the proxy seems to be; an address of its own unless given. */
  readonly baseUrl?: string;
  /** A clock of one's own, or the moment at which one stands that `mock.clock` moves. */
  readonly clock?: Clock | number | Date;
  /** Where generated ids come from. */
  readonly ids?: IdSource | (() => string);
  /** The same ids, ciphertext and chance in every run. */
  readonly seed?: number;
  /** `off` gives the answers the proxy should have given where it has a known bug. */
  readonly quirks?: 'on' | 'off';
  /** How many proxies share the table, in turns; 1 unless given. */
  readonly replicas?: number;
  /** How long one of several takes to see what another wrote, in ms. */
  readonly lag?: number;
  /** How many requests the journal keeps; 1000 unless given. */
  readonly journal?: number;
  readonly settings?: Partial<Settings>;
}
