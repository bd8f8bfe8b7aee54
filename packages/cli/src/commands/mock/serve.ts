import { type MockServer, SeedError, type ServerOptions, startServer } from '@litellm-models/mock-server/http';
import { Failure } from '../../errors.ts';
import type { ParsedSeed } from './seed-files.ts';
import type { MockSettings } from './settings.ts';

/** Everything the server needs: checked settings and parsed files. */
export interface ServeOptions extends MockSettings, ParsedSeed {
  data: string | undefined;
  log: ((line: object) => void) | undefined;
}

/**
 * Starts the mock server.
 *
 * @throws Failure if the server cannot listen on the port, the data file cannot be used, or the proxy would not start with this config
 */
export async function serve(options: ServeOptions): Promise<MockServer> {
  const { config, keys, data, log, adminToken, replicas, lag, seed, ...rest } = options;
  const given: ServerOptions = {
    ...rest,
    ...(config === undefined ? {} : { config }),
    ...(keys === undefined ? {} : { keys }),
    ...(data === undefined ? {} : { data }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(replicas === undefined ? {} : { replicas }),
    ...(lag === undefined ? {} : { lag }),
    ...(seed === undefined ? {} : { seed }),
    ...(log === undefined ? {} : { onRequest: log }),
  };
  try {
    return await startServer(given);
  } catch (error) {
    throw toFailure(error, options);
  }
}

/** Returns a Failure that names the option to change, or the error itself if it is unexpected. */
function toFailure(error: unknown, { host, port, data }: ServeOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new Failure(`port ${port} on ${host} is already in use; choose another port with --port`);
  if (code === 'EACCES')
    return new Failure(`permission denied for port ${port} on ${host}; choose another port with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure(`${host} is not an address of this machine; choose another address with --host`);
  if (error instanceof SeedError) return new Failure(error.message);
  if (data !== undefined && error instanceof Error) return new Failure(`--data ${data}: ${error.message}`);
  return error;
}
