import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { MockOptions } from '../../mock/options.ts';
import { type Listening, listen } from './listen.ts';
import { type RequestLine, Transport } from './transport.ts';

/** Options of a mock server: those of the mock proxy, and how it is served. */
export interface ServerOptions extends Omit<MockOptions, 'baseUrl'> {
  /** The port to listen on; 0 chooses a free one. Default: 4000. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
  /** Opens `/__admin` to other machines, for requests that send it in `x-admin-token`. */
  readonly adminToken?: string;
  /** A file that stores the rows of the model table beyond the process. Needs Node 22.13 or newer. */
  readonly data?: string;
  /** The longest request body, in bytes; a longer one gets a 413. Default: 16 MiB. */
  readonly bodyLimit?: number;
  /** Called after each response, secrets redacted. */
  readonly onRequest?: (line: RequestLine) => void;
}

/** A mock proxy that is served over HTTP. */
export interface MockServer extends Listening {
  /** The mock: its journal, faults, deployments, and so on. */
  readonly mock: MockProxy;
}

/**
 * Serves a mock of the LiteLLM proxy over HTTP, with its admin routes under `/__admin`.
 *
 * @throws SeedError with the file, line and column of what is wrong in config or keys; UnknownProfileError; TypeError naming an option;
 *   DataFileError for an unusable data file; Node's own error (with its `code`) if the port is taken
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
