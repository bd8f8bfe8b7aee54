import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportCpu } from './report-cpu.ts';

/** The limit: a node:http server that knows the bytes of each answer beforehand and sends nothing else. */
interface Recorded {
  path: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

reportCpu();
const recorded: Recorded[] = JSON.parse(readFileSync(String(process.argv[2]), 'utf8'));
const answers = new Map(recorded.map((r) => [r.path, { ...r, bytes: Buffer.from(r.body) }]));
const server = createServer((request, response) => {
  const answer = answers.get(String(request.url));
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(answer.status, answer.headers).end(answer.bytes);
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
