import { checkOptions } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { type CallOptions, callOptionRules } from '../transport/call.ts';
import { unlessAborted } from '../transport/time-limit.ts';
import { detectVersion, isAtLeast } from './version.ts';

/** The proxy's version and what it supports. A value is `undefined` if the version is unknown. */
export interface ServerInfo {
  /** The LiteLLM version, such as `1.106.2`. */
  readonly version: string | undefined;
  /** Whether `update` supports `unset` (`litellm_params_to_remove`, since 1.109). */
  readonly supportsUnset: boolean | undefined;
  /** Whether an update keeps the config file's models in the router. Before 1.75, one `PATCH` drops them all until a restart. */
  readonly keepsConfigModels: boolean | undefined;
}

const infoByConnection = new WeakMap<Connection, Promise<ServerInfo>>();

async function detectServer(connection: Connection): Promise<ServerInfo> {
  const version = connection.serverVersion ?? (await detectVersion(connection));
  const isSince = (major: number, minor: number): boolean | undefined =>
    version === undefined ? undefined : isAtLeast(version, major, minor);
  return { version, supportsUnset: isSince(1, 109), keepsConfigModels: isSince(1, 75) };
}

/**
 * Returns the proxy's version and what it supports. It asks the proxy once per connection, with reads only, and keeps the result unless that
 * fails: `GET /health/readiness/details` (`healthReadinessDetails`), `GET /health/readiness` (`healthReadiness`), then `GET /openapi.json`
 * (`openapiDocument`).
 *
 * @throws ConnectionError or TimeoutError if the proxy does not respond
 * @throws AbortedError if `signal` aborts the call
 * @example const { version, supportsUnset } = await serverInfo(connection);
 */
export async function serverInfo(connection: Connection, options: CallOptions = {}): Promise<ServerInfo> {
  const { signal } = checkOptions<CallOptions>(options, callOptionRules(1, 1));
  let info = infoByConnection.get(connection);
  if (info === undefined) {
    // Concurrent calls share these requests, so the options of the first call must not end them.
    info = detectServer(connection);
    infoByConnection.set(connection, info);
    info.catch(() => infoByConnection.delete(connection));
  }
  return unlessAborted(info, signal);
}
