/**
 * Measures the time from the start of the mock server's process to its first response, in ms. The time that Node.js needs for the
 * same with an empty server is subtracted.
 */
import { startChild } from './child.ts';
import { MASTER_KEY } from './fixture.ts';
import { figureOf, measureInterleaved, report } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const timeToFirstResponse = (program: string) => async (): Promise<number> => {
  const start = performance.now();
  const child = await startChild(program);
  await (await fetch(`${child.url}/v1/models`, { headers: { authorization: `Bearer ${MASTER_KEY}` } })).text();
  const elapsed = performance.now() - start;
  child.stop();
  return elapsed;
};
const samples = await measureInterleaved(
  [
    { name: 'mock', round: timeToFirstResponse('mock.ts') },
    { name: 'node', round: timeToFirstResponse('empty.ts') },
  ],
  ROUNDS,
);
const mock = samples.get('mock') ?? [];
const node = samples.get('node') ?? [];
report('Cold start, ms', [
  { what: 'to the first response, without Node.js itself', figure: figureOf(mock.map((ms, i) => ms - (node[i] ?? 0))) },
  { what: 'Node.js itself', figure: figureOf(node) },
]);
