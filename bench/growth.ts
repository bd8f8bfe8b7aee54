/** What a create and a read by id cost at 100,000 deployments, as a multiple of what they cost at 1,000; interleaved rounds of two mocks. */
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
  const answer = await mock.fetch('/model/new', { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`create: ${answer.status} ${await answer.text()}`);
}

async function filled(size: number): Promise<MockProxy> {
  const mock = createMockProxy({ config: { model_list: [], general_settings: { master_key: 'sk-1234' } } });
  for (let i = 0; i < size; i++) await create(mock, `d-${i}`);
  return mock;
}

const started = performance.now();
const mocks = { small: await filled(SMALL), large: await filled(LARGE) };
console.log(`filled with ${SMALL} and ${LARGE} deployments in ${((performance.now() - started) / 1000).toFixed(1)} s`);

let next = 0;
const perCall = (call: () => Promise<void>) => async (): Promise<number> => {
  const start = performance.now();
  for (let i = 0; i < CALLS; i++) await call();
  return (performance.now() - start) / CALLS;
};
const creates = (mock: MockProxy) => perCall(() => create(mock, `new-${next++}`));
// Another id at every call, so that no kept answer is measured.
let read = 0;
const reads = (mock: MockProxy, size: number) =>
  perCall(async () => {
    const id = `d-${(read++ * 7919) % size}`;
    const answer = await mock.fetch(`/v1/model/info?litellm_model_id=${id}`, { headers });
    if (!(await answer.text()).includes(`"${id}"`)) throw new Error(`read ${id}: ${answer.status}`);
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
process.exitCode = report(`Cost at ${LARGE} deployments, times the cost at ${SMALL}`, gates) ? 0 : 1;
