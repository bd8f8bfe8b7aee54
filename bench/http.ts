/**
 * Compares the HTTP server with a plain node:http server that sends the same bytes. The mock has ten deployments, virtual keys and
 * a journal. The ratio is that of requests per second of the server's own CPU time, so that neither the load generator nor other
 * processes on the machine affect it. Requests per second of wall time are printed too.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type ChildServer, startChild } from './child.ts';
import { VIRTUAL_KEY } from './fixture.ts';
import { type BenchmarkResult, figureOf, measureInterleaved, ratioOf, report } from './measure.ts';

const PATHS = ['/v1/model/info', '/v1/model/info?litellm_model_id=deployment-3', '/v1/models', '/model_group/info'];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const headers = { authorization: `Bearer ${VIRTUAL_KEY}` };
const CONNECTION_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const mock = await startChild('mock.ts');
const recorded = await Promise.all(
  PATHS.map(async (path) => {
    const response = await fetch(mock.url + path, { headers });
    const body = await response.text();
    const kept = Object.fromEntries([...response.headers].filter(([name]) => !CONNECTION_HEADERS.has(name)));
    return {
      path,
      status: response.status,
      headers: { ...kept, 'content-length': String(Buffer.byteLength(body)) },
      body,
    };
  }),
);
const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'responses.json');
writeFileSync(file, JSON.stringify(recorded));
const replay = await startChild('replay.ts', [file]);

const requestsPerSecond = new Map<string, number[]>();
/** Returns requests per second of CPU time, and keeps requests per second of wall time. */
const requestsPerCpuSecond = (name: string, child: ChildServer, path: string) => async (): Promise<number> => {
  const before = await child.cpuTime();
  const run = await autocannon({ url: child.url + path, headers, connections: 10, duration: SECONDS });
  const used = (await child.cpuTime()) - before;
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`expected only 2xx responses for ${path}, got ${run.non2xx} others and ${run.errors} errors`);
  requestsPerSecond.set(name, [...(requestsPerSecond.get(name) ?? []), run.requests.average]);
  return run.requests.total / used;
};

const results: BenchmarkResult[] = [];
for (const { path, body } of recorded) {
  const samples = await measureInterleaved(
    [
      { name: 'mock', round: requestsPerCpuSecond('mock', mock, path) },
      { name: 'replay', round: requestsPerCpuSecond('replay', replay, path) },
    ],
    ROUNDS,
  );
  const [mockRate, replayRate] = ['mock', 'replay'].map((name) =>
    figureOf((requestsPerSecond.get(name) ?? []).slice(1)).median.toFixed(0),
  );
  const size = (Buffer.byteLength(body) / 1024).toFixed(1);
  const what = `GET ${path} (${size} KB; ${mockRate} of ${replayRate} requests per second of wall time)`;
  results.push({ what, figure: ratioOf(samples, 'mock', 'replay'), atLeast: 0.5 });
  requestsPerSecond.clear();
}
mock.stop();
replay.stop();
process.exitCode = report('HTTP server, as a share of a plain node:http server that sends the same bytes', results)
  ? 0
  : 1;
