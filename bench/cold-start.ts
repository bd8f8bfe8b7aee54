/** From the start of the process to the first answer, less what `node` itself needs to answer from a bare server; ms, reported. */
import { startChild } from './child.ts';
import { MASTER_KEY } from './fixture.ts';
import { figureOf, interleaved, report } from './harness.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const untilAnswered = (program: string) => async (): Promise<number> => {
  const start = performance.now();
  const child = await startChild(program);
  await (await fetch(`${child.url}/v1/models`, { headers: { authorization: `Bearer ${MASTER_KEY}` } })).text();
  const elapsed = performance.now() - start;
  child.stop();
  return elapsed;
};
const samples = await interleaved(
  [
    { name: 'ours', round: untilAnswered('ours.ts') },
    { name: 'node', round: untilAnswered('bare.ts') },
  ],
  ROUNDS,
);
const ours = samples.get('ours') ?? [];
const node = samples.get('node') ?? [];
report('Cold start, ms', [
  { what: 'to the first answer, node taken off', figure: figureOf(ours.map((ms, i) => ms - (node[i] ?? 0))) },
  { what: 'node itself', figure: figureOf(node) },
]);
