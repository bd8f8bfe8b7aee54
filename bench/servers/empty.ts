import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The baseline of `cold-start.ts`: a server without any work to do. */
const server = createServer((_request, response) => response.end('{}'));
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
