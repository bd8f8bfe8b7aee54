import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that accepts connections. */
export interface ListeningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting connections, waits up to 5 seconds for responses in progress, then closes all connections. */
  close(): Promise<void>;
}

/** How long a client can take to send a request, in ms. */
const REQUEST_TIMEOUT = 30_000;

/** Listens on a port. Rejects with Node's error, such as `EADDRINUSE` or `EACCES`, if that is not possible. */
export async function listen(handler: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const server = createServer(
    {
      keepAliveTimeout: 65_000,
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: 10_000,
      // By default, Node checks for slow clients every 30 seconds, which would double the timeouts.
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
