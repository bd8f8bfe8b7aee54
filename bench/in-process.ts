/** Calls per second of `mock.fetch`, divided by those of MSW's `getResponse` with a resolver that sends the same bytes. */
import { createMockProxy } from '@litellm-models/mock-server';
import { getResponse, HttpResponse, http } from 'msw';
import { config, keys, VIRTUAL_KEY } from './fixture.ts';
import { interleaved, ratioOf, report } from './harness.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const CALLS = 3000;
const headers = { authorization: `Bearer ${VIRTUAL_KEY}` };
const PATHS = ['/v1/models', '/v1/model/info?litellm_model_id=deployment-3', '/v1/model/info'];

const gates = [];
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
  const perSecond = (call: () => Promise<Response | undefined>) => async (): Promise<number> => {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++)
      if ((await (await call())?.text())?.length !== body.length) throw new Error(`${path}: the response body changed`);
    return (CALLS * 1000) / (performance.now() - start);
  };
  const samples = await interleaved(
    [
      { name: 'mock', round: perSecond(() => mock.fetch(url, { headers })) },
      { name: 'msw', round: perSecond(() => getResponse(handlers, new Request(url, { headers }))) },
    ],
    ROUNDS,
  );
  gates.push({ what: `GET ${path} (${body.length} characters)`, figure: ratioOf(samples, 'mock', 'msw'), atLeast: 2 });
}
process.exitCode = report("mock.fetch / MSW's getResponse", gates) ? 0 : 1;
