/** Compares `mock.fetch` with MSW 3's `getResponse` and a resolver that returns the same bytes, in calls per second. */
import { createMockProxy } from '@litellm-models/mock-server';
import { getResponse, HttpResponse, http } from 'msw';
import { config, keys, VIRTUAL_KEY } from './fixture.ts';
import { type BenchmarkResult, measureInterleaved, ratioOf, report } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const CALLS = 3000;
const headers = { authorization: `Bearer ${VIRTUAL_KEY}` };
const PATHS = ['/v1/models', '/v1/model/info?litellm_model_id=deployment-3', '/v1/model/info'];

const results: BenchmarkResult[] = [];
for (const path of PATHS) {
  const mock = createMockProxy({ config, keys });
  const url = mock.url + path;
  const body = await (await mock.fetch(url, { headers })).text();
  const handlers = [
    http.get(
      mock.url + path.split('?')[0],
      () => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }),
    ),
  ];
  const callsPerSecond = (call: () => Promise<Response | undefined>) => async (): Promise<number> => {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++)
      if ((await (await call())?.text())?.length !== body.length)
        throw new Error(`expected ${path} to return the same body in every call, got another one`);
    return (CALLS * 1000) / (performance.now() - start);
  };
  const samples = await measureInterleaved(
    [
      { name: 'mock', round: callsPerSecond(() => mock.fetch(url, { headers })) },
      { name: 'msw', round: callsPerSecond(() => getResponse(handlers, new Request(url, { headers }))) },
    ],
    ROUNDS,
  );
  results.push({
    what: `GET ${path} (${body.length} characters)`,
    figure: ratioOf(samples, 'mock', 'msw'),
    atLeast: 2,
  });
}
process.exitCode = report("mock.fetch, as a multiple of MSW 3's getResponse", results) ? 0 : 1;
