import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Stops accepting connections, lets responses in progress finish, then closes the rest. */
  close(): Promise<void>;
}

/** How long a client may take to send a request, in ms. */
const REQUEST_TIMEOUT = 30_000;

/** Listens on a port. Rejects with Node's own error (with its `code`) if the port is taken or not allowed. */
export async function listen(handler: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(
    {
      keepAliveTimeout: 65_000,
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: 10_000,
      // Node looks for slow clients twice a minute by default, which would double the timeouts.
      connectionsCheckingInterval: 1_000,
    },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${address.port}`, port: address.port, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const force = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
