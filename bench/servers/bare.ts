import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An empty server: the least that a server in Node needs to start. */
const server = createServer((_request, response) => response.end('{}'));
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
