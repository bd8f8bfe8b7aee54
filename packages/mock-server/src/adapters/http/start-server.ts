import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { MockOptions } from '../../mock/options.ts';
import { type ListeningServer, listen } from './listen.ts';
import { type RequestLine, Transport } from './transport.ts';

/** Options of {@link startServer}: those of the mock, and how it is served. */
export interface ServerOptions extends Omit<MockOptions, 'baseUrl'> {
  /** The port to listen on; 0 selects a free port. Default: 4000. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
  /** Requests to `/__admin` must send this token in the header `x-admin-token`. With it, other machines can use `/__admin` too. */
  readonly adminToken?: string;
  /** A file that stores the model table, so that deployments survive a restart or a crash. Requires Node 22.13 or newer. */
  readonly data?: string;
  /** The maximum length of a request body, in bytes. The response to a longer one is a 413. Default: 16 MiB. */
  readonly bodyLimit?: number;
  /** Called after each response, for a request log. The line contains no query, headers or body, and therefore no secrets. */
  readonly onRequest?: (line: RequestLine) => void;
}

/** A mock proxy that is served over HTTP. */
export interface MockServer extends ListeningServer {
  /** The mock, with its journal, faults, deployments, and so on. */
  readonly mock: MockProxy;
}

/**
 * Serves a mock of the LiteLLM proxy over HTTP, with admin routes under `/__admin`. Does not require `msw`.
 *
 * @throws SeedError if config or keys are invalid, with the file, line and column, or the field
 * @throws UnknownProfileError for a release that cannot be emulated
 * @throws TypeError for another invalid option, with what was expected and what was given
 * @throws DataFileError if the data file cannot be used
 * @throws Error Node's error with its `code`, such as `EADDRINUSE`, if the server cannot listen on the port
 * @example
 * const server = await startServer({ port: 0, config: 'config.yaml' });
 * await fetch(`${server.url}/v1/models`, { headers: { authorization: `Bearer ${server.mock.masterKey}` } });
 * await server.close();
 */
export async function startServer(options: ServerOptions = {}): Promise<MockServer> {
  const { port = 4000, host = '127.0.0.1', adminToken, data, bodyLimit, onRequest, ...mockOptions } = options;
  const mock = data === undefined ? createMockProxy(mockOptions) : await durableMock(mockOptions, data);
  try {
    await mock.ready();
    const transport = new Transport(mock, { adminToken, bodyLimit, onRequest });
    const listening = await listen((request, response) => transport.serve(request, response), port, host);
    const close = async (): Promise<void> => {
      await listening.close();
      mock.close();
    };
    return { ...listening, mock, close };
  } catch (error) {
    mock.close();
    throw error;
  }
}

async function durableMock(options: MockOptions, file: string): Promise<MockProxy> {
  const { openDataFile } = await import('../data-file/data-file.ts');
  return createMockProxy(options, ({ profile, masterKey }) =>
    openDataFile({ file, profile, secret: process.env['LITELLM_SALT_KEY'] ?? masterKey }),
  );
}
