/**
 * Compares the HTTP server (ten deployments, virtual keys, journal on) with a plain node:http server that sends the same bytes.
 * The figure is the ratio of requests per second of processor time that the server used, which does not depend on the load
 * generator or on other processes. Requests per second of wall time are printed too.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Child, startChild } from './child.ts';
import { VIRTUAL_KEY } from './fixture.ts';
import { figureOf, interleaved, ratioOf, report } from './harness.ts';

const PATHS = ['/v1/model/info', '/v1/model/info?litellm_model_id=deployment-3', '/v1/models', '/model_group/info'];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const headers = { authorization: `Bearer ${VIRTUAL_KEY}` };
const NOT_RECORDED = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const mock = await startChild('mock.ts');
const recorded = await Promise.all(
  PATHS.map(async (path) => {
    const response = await fetch(mock.url + path, { headers });
    const body = await response.text();
    const kept = Object.fromEntries([...response.headers].filter(([name]) => !NOT_RECORDED.has(name)));
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
const raw = await startChild('raw.ts', [file]);

const wall = new Map<string, number[]>();
const perCpuSecond = (name: string, child: Child, path: string) => async (): Promise<number> => {
  const before = await child.cpu();
  const run = await autocannon({ url: child.url + path, headers, connections: 10, duration: SECONDS });
  const used = (await child.cpu()) - before;
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`${path}: ${run.non2xx} responses with a status other than 2xx, ${run.errors} errors`);
  wall.set(name, [...(wall.get(name) ?? []), run.requests.average]);
  return run.requests.total / used;
};

const gates = [];
for (const { path, body } of recorded) {
  const samples = await interleaved(
    [
      { name: 'mock', round: perCpuSecond('mock', mock, path) },
      { name: 'raw', round: perCpuSecond('raw', raw, path) },
    ],
    ROUNDS,
  );
  const [measured, limit] = ['mock', 'raw'].map((name) => figureOf((wall.get(name) ?? []).slice(1)).median.toFixed(0));
  const what = `GET ${path} (${(Buffer.byteLength(body) / 1024).toFixed(1)} KB; wall time: ${measured}/s, plain node:http ${limit}/s)`;
  gates.push({ what, figure: ratioOf(samples, 'mock', 'raw'), atLeast: 0.5 });
  wall.clear();
}
mock.stop();
raw.stop();
process.exitCode = report('HTTP server / plain node:http server that sends the same bytes', gates) ? 0 : 1;
