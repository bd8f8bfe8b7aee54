import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportCpuTime } from './report-cpu-time.ts';

/** A response that the server sends. The baseline of `http.ts` is a plain node:http server that has every response in memory. */
interface RecordedResponse {
  path: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

reportCpuTime();
const recorded: RecordedResponse[] = JSON.parse(readFileSync(String(process.argv[2]), 'utf8'));
const responses = new Map(recorded.map((entry) => [entry.path, { ...entry, bytes: Buffer.from(entry.body) }]));
const server = createServer((request, response) => {
  const recordedResponse = responses.get(String(request.url));
  if (!recordedResponse) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(recordedResponse.status, recordedResponse.headers).end(recordedResponse.bytes);
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
