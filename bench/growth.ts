/** Time for a create and for a read by id with 100,000 deployments, divided by the time with 1,000. */
import { createMockProxy, type MockProxy } from '@litellm-models/mock-server';
import { interleaved, ratioOf, report } from './harness.ts';

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
  if (!response.ok) throw new Error(`create returned ${response.status}: ${await response.text()}`);
}

async function mockWith(size: number): Promise<MockProxy> {
  const mock = createMockProxy({ config: { model_list: [], general_settings: { master_key: 'sk-1234' } } });
  for (let i = 0; i < size; i++) await create(mock, `d-${i}`);
  return mock;
}

const started = performance.now();
const mocks = { small: await mockWith(SMALL), large: await mockWith(LARGE) };
console.log(`added ${SMALL} and ${LARGE} deployments in ${((performance.now() - started) / 1000).toFixed(1)} s`);

let next = 0;
const perCall = (call: () => Promise<void>) => async (): Promise<number> => {
  const start = performance.now();
  for (let i = 0; i < CALLS; i++) await call();
  return (performance.now() - start) / CALLS;
};
const creates = (mock: MockProxy) => perCall(() => create(mock, `new-${next++}`));
// A different id in each call, so that cached responses are not measured.
let read = 0;
const reads = (mock: MockProxy, size: number) =>
  perCall(async () => {
    const id = `d-${(read++ * 7919) % size}`;
    const response = await mock.fetch(`/v1/model/info?litellm_model_id=${id}`, { headers });
    if (!(await response.text()).includes(`"${id}"`)) throw new Error(`read of ${id} returned ${response.status}`);
  });

const gates = [];
for (const [what, make] of [
  ['create', (mock: MockProxy) => creates(mock)],
  ['read by id', (mock: MockProxy) => reads(mock, mock === mocks.small ? SMALL : LARGE)],
] as const) {
  const samples = await interleaved(
    [
      { name: 'large', round: make(mocks.large) },
      { name: 'small', round: make(mocks.small) },
    ],
    ROUNDS,
  );
  gates.push({ what, figure: ratioOf(samples, 'large', 'small'), atMost: 2 });
}
process.exitCode = report(`Time with ${LARGE} deployments / time with ${SMALL}`, gates) ? 0 : 1;
