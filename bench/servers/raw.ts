import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportCpu } from './report-cpu.ts';

/** A response that the measured server sent. This server sends the same bytes and does nothing else. */
interface Recorded {
  path: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

reportCpu();
const recorded: Recorded[] = JSON.parse(readFileSync(String(process.argv[2]), 'utf8'));
const responses = new Map(recorded.map((r) => [r.path, { ...r, bytes: Buffer.from(r.body) }]));
const server = createServer((request, response) => {
  const known = responses.get(String(request.url));
  if (!known) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(known.status, known.headers).end(known.bytes);
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
