import { checkOptions } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { type CallOptions, callOptionRules } from '../transport/call.ts';
import { unlessAborted } from '../transport/waits.ts';
import { detectVersion, isAtLeast } from './version.ts';

/** What the proxy is, and what it can do. Undefined where that could not be found out. */
export interface ServerInfo {
  /** LiteLLM's version, such as `1.106.2`. */
  readonly version: string | undefined;
  /** `update` can remove parameters (`litellm_params_to_remove`, since 1.109). */
  readonly supportsUnset: boolean | undefined;
  /** An update leaves the models of the config file in the router. Before 1.75 one PATCH drops them all until a restart. */
  readonly keepsConfigModels: boolean | undefined;
}

const KNOWN = new WeakMap<Connection, Promise<ServerInfo>>();

async function detectServer(connection: Connection): Promise<ServerInfo> {
  const version = connection.serverVersion ?? (await detectVersion(connection));
  const since = (major: number, minor: number): boolean | undefined =>
    version === undefined ? undefined : isAtLeast(version, major, minor);
  return { version, supportsUnset: since(1, 109), keepsConfigModels: since(1, 75) };
}

/**
 * The proxy's version and abilities: found by reads alone, once for each connection, then kept. What failed is asked again the next time.
 *
 * @throws ConnectionError, TimeoutError, AbortedError where the proxy does not answer
 * @example const { version, supportsUnset } = await serverInfo(connection);
 */
export async function serverInfo(connection: Connection, options: CallOptions = {}): Promise<ServerInfo> {
  const { signal } = checkOptions<CallOptions>(options, callOptionRules(1, 1), 'A call');
  let asked = KNOWN.get(connection);
  if (asked === undefined) {
    // Whoever asks first asks for all: so neither the signal nor the limits of that one caller hold for the question itself.
    asked = detectServer(connection);
    KNOWN.set(connection, asked);
    asked.catch(() => KNOWN.delete(connection));
  }
  return unlessAborted(asked, signal);
}
