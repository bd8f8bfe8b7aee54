/** Time from the start of the process to the first response, minus the same time for an empty `node:http` server. In ms; no limit. */
import { startChild } from './child.ts';
import { MASTER_KEY } from './fixture.ts';
import { figureOf, interleaved, report } from './harness.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const untilFirstResponse = (program: string) => async (): Promise<number> => {
  const start = performance.now();
  const child = await startChild(program);
  await (await fetch(`${child.url}/v1/models`, { headers: { authorization: `Bearer ${MASTER_KEY}` } })).text();
  const elapsed = performance.now() - start;
  child.stop();
  return elapsed;
};
const samples = await interleaved(
  [
    { name: 'mock', round: untilFirstResponse('mock.ts') },
    { name: 'node', round: untilFirstResponse('bare.ts') },
  ],
  ROUNDS,
);
const mock = samples.get('mock') ?? [];
const node = samples.get('node') ?? [];
report('Cold start (ms)', [
  { what: 'first response, without node itself', figure: figureOf(mock.map((ms, i) => ms - (node[i] ?? 0))) },
  { what: 'node itself', figure: figureOf(node) },
]);
