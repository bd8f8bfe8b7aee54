import { type MockServer, SeedError, type ServerOptions, startServer } from '@litellm-models/mock-server/http';
import { Failure } from '../../errors.ts';
import type { SeedTexts } from './files.ts';
import type { MockSettings } from './settings.ts';

/** What is served, read and checked. */
export interface ServeOptions extends MockSettings, SeedTexts {
  data: string | undefined;
  log: ((line: object) => void) | undefined;
}

/**
 * Starts the mock server.
 *
 * @throws Failure where the port cannot be had or the data file cannot be used, naming the option that changes it; where the proxy
 *   would not start
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
    throw explained(error, options);
  }
}

function explained(error: unknown, { host, port, data }: ServeOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Failure(`port ${port} of ${host} is taken; choose another one with --port`);
  if (code === 'EACCES') return new Failure(`port ${port} of ${host} may not be used; choose another one with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure(`${host} is no address of this machine; choose another one with --host`);
  if (error instanceof SeedError) return new Failure(error.message);
  if (data !== undefined && error instanceof Error) return new Failure(`--data ${data}: ${error.message}`);
  return error;
}
