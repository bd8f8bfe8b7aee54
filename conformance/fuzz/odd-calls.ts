import type { Draft } from './draft.ts';
import { headers } from './headers.ts';
import type { World } from './world.ts';

/** Bodies that are no objects, or no JSON. */
const RAW = [
  '{bad',
  '',
  'null',
  '[]',
  '"x"',
  '{"a":1,}',
  '{} x',
  ' ',
  '{"model_name": NaN}',
  '1',
  '\ufeff{}',
  '{"a":"\u0001"}',
  '{"a":"\\ud800"}',
  '{"a":1e999}',
  '[1,',
  'tru',
  '"\\u12"',
  '{"api_base":"https://x.example"}',
] as const;

/** Bodies of forms, whole and broken. */
const FORMS = [
  'model_name=a&api_base=b',
  'a=b&a=c',
  'metadata=%7B%22api_base%22%3A1%7D',
  'metadata={bad',
  '--x\r\nContent-Disposition: form-data; name="api_base"\r\n\r\ny\r\n--x--\r\n',
] as const;

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/merge-patch+json',
  'application/json; charset=utf-8',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-protobuf',
  '',
] as const;

const PATHS = [
  '/model/new',
  '/model/update',
  '/model/delete',
  '/model/x/update',
  '/v1/models',
  '/models',
  '/v1/model/info',
  '/model/info',
  '/model_group/info',
];

/** Requests that are wrong as requests: method, path, content type, body that is no JSON; and what a browser asks before. */
export function odd(world: World, create: (world: World) => Draft): Draft {
  const { random } = world;
  const base = { headers: headers(world) };
  return random.weighted<Draft>([
    [
      2,
      () => ({
        ...base,
        method: random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']),
        path: random.pick(PATHS),
      }),
    ],
    [1, () => ({ ...base, method: 'GET', path: `${random.pick(PATHS)}/` })],
    [
      1,
      () => ({
        ...base,
        method: random.pick(['GET', 'POST']),
        path: random.pick([
          '/model/nowhere/at/all',
          '/model//update',
          '/model',
          '/v1/model/new',
          '/V1/models',
          '/model/a%2Fb/update',
        ]),
      }),
    ],
    [
      2,
      () => ({
        ...base,
        method: 'POST',
        path: random.pick(PATHS.slice(0, 3)),
        raw: random.pick(RAW),
      }),
    ],
    [
      1,
      () => ({
        ...create(world),
        headers: {
          ...base.headers,
          'content-type': random.pick(TYPES),
        },
      }),
    ],
    [
      1.5,
      () => ({
        method: random.pick(['POST', 'GET']),
        path: random.pick(PATHS),
        raw: random.pick([...RAW, ...FORMS]),
        headers: { ...base.headers, 'content-type': random.pick(TYPES) },
      }),
    ],
    [1.5, () => preflight(world)],
  ]);
}

function preflight({ random }: World): Draft {
  const method = random.pick(['GET', 'POST', 'PATCH', 'PURGE']);
  const asked = random.chance(0.6)
    ? { 'access-control-request-headers': random.pick(['authorization,content-type', 'x-api-key', 'X-Odd']) }
    : {};
  const full = random.chance(0.85) ? { 'access-control-request-method': method } : {};
  return { method: 'OPTIONS', path: random.pick(PATHS), headers: { origin: 'http://a.example', ...full, ...asked } };
}
