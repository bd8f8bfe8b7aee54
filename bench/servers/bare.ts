import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What any server in node costs to start. */
const server = createServer((_request, response) => response.end('{}'));
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
