/** Measures how much more a create and a read by id take with 100,000 deployments than with 1,000. */
import { createMockProxy, type MockProxy } from '@litellm-models/mock-server';
import { type BenchmarkResult, measureInterleaved, ratioOf, report } from './measure.ts';

const SMALL = 1_000;
const LARGE = Number(process.env['BENCH_LARGE'] ?? 100_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const CALLS = 200;
const headers = { authorization: 'Bearer sk-1234', 'content-type': 'application/json' };

async function create(mock: MockProxy, id: string): Promise<void> {
  const body = JSON.stringify({
    model_name: `group-${id}`,
    litellm_params: { model: 'openai/gpt-4o-mini', api_key: 'sk-bench', rpm: 10 },
    model_info: { id },
  });
  const response = await mock.fetch('/model/new', { method: 'POST', headers, body });
  if (!response.ok)
    throw new Error(`expected status 200 for the create of ${id}, got ${response.status}: ${await response.text()}`);
}

async function createFilledMock(size: number): Promise<MockProxy> {
  const mock = createMockProxy({ config: { model_list: [], general_settings: { master_key: 'sk-1234' } } });
  for (let i = 0; i < size; i++) await create(mock, `d-${i}`);
  return mock;
}

const started = performance.now();
const mocks = { small: await createFilledMock(SMALL), large: await createFilledMock(LARGE) };
console.log(`created ${SMALL} and ${LARGE} deployments in ${((performance.now() - started) / 1000).toFixed(1)} s`);

let created = 0;
let read = 0;
const msPerCall = (call: () => Promise<void>) => async (): Promise<number> => {
  const start = performance.now();
  for (let i = 0; i < CALLS; i++) await call();
  return (performance.now() - start) / CALLS;
};
const creates = (mock: MockProxy) => msPerCall(() => create(mock, `new-${created++}`));
// Every call reads another id, so that no cached response is measured.
const reads = (mock: MockProxy, size: number) =>
  msPerCall(async () => {
    const id = `d-${(read++ * 7919) % size}`;
    const response = await mock.fetch(`/v1/model/info?litellm_model_id=${id}`, { headers });
    if (!(await response.text()).includes(`"${id}"`))
      throw new Error(`expected the read of ${id} to return it, got status ${response.status}`);
  });

const results: BenchmarkResult[] = [];
for (const [what, make] of [
  ['create', (mock: MockProxy) => creates(mock)],
  ['read by id', (mock: MockProxy) => reads(mock, mock === mocks.small ? SMALL : LARGE)],
] as const) {
  const samples = await measureInterleaved(
    [
      { name: 'large', round: make(mocks.large) },
      { name: 'small', round: make(mocks.small) },
    ],
    ROUNDS,
  );
  results.push({ what, figure: ratioOf(samples, 'large', 'small'), atMost: 2 });
}
process.exitCode = report(`Time per call with ${LARGE} deployments, as a multiple of the time with ${SMALL}`, results)
  ? 0
  : 1;
