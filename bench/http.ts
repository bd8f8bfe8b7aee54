/**
 * The HTTP server against a raw node:http server that sends the same bytes: ten deployments, virtual keys and journal on.
 * Interleaved rounds; the figure is the ratio of requests per second of the server's own processor time, so that neither the load
 * generator nor another process on the machine can flatter it; requests per second of wall time stand beside it.
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
const DROPPED = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const ours = await startChild('ours.ts');
const recorded = await Promise.all(
  PATHS.map(async (path) => {
    const answer = await fetch(ours.url + path, { headers });
    const body = await answer.text();
    const kept = Object.fromEntries([...answer.headers].filter(([name]) => !DROPPED.has(name)));
    return {
      path,
      status: answer.status,
      headers: { ...kept, 'content-length': String(Buffer.byteLength(body)) },
      body,
    };
  }),
);
const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'answers.json');
writeFileSync(file, JSON.stringify(recorded));
const raw = await startChild('raw.ts', [file]);

const wall = new Map<string, number[]>();
const perCpuSecond = (name: string, child: Child, path: string) => async (): Promise<number> => {
  const before = await child.cpu();
  const run = await autocannon({ url: child.url + path, headers, connections: 10, duration: SECONDS });
  const used = (await child.cpu()) - before;
  if (run.non2xx > 0 || run.errors > 0) throw new Error(`${path}: ${run.non2xx} answers not 2xx, ${run.errors} errors`);
  wall.set(name, [...(wall.get(name) ?? []), run.requests.average]);
  return run.requests.total / used;
};

const gates = [];
for (const { path, body } of recorded) {
  const samples = await interleaved(
    [
      { name: 'ours', round: perCpuSecond('ours', ours, path) },
      { name: 'raw', round: perCpuSecond('raw', raw, path) },
    ],
    ROUNDS,
  );
  const [mine, limit] = ['ours', 'raw'].map((name) => figureOf((wall.get(name) ?? []).slice(1)).median.toFixed(0));
  const what = `GET ${path} (${(Buffer.byteLength(body) / 1024).toFixed(1)} KB; wall ${mine}/s beside ${limit}/s)`;
  gates.push({ what, figure: ratioOf(samples, 'ours', 'raw'), atLeast: 0.5 });
  wall.clear();
}
ours.stop();
raw.stop();
process.exitCode = report('HTTP server, share of a raw node:http server sending the same bytes', gates) ? 0 : 1;
