import type { GeneratorContext } from './context.ts';
import type { GeneratedRequest } from './generated-request.ts';
import { randomHeaders } from './headers.ts';

/** Bodies that are not JSON objects, not JSON, or contain unusual strings and numbers. */
const RAW_BODIES = [
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

/** Form bodies, some of them malformed. */
const FORM_BODIES = [
  'model_name=a&api_base=b',
  'a=b&a=c',
  'metadata=%7B%22api_base%22%3A1%7D',
  'metadata={bad',
  '--x\r\nContent-Disposition: form-data; name="api_base"\r\n\r\ny\r\n--x--\r\n',
] as const;

const CONTENT_TYPES = [
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

/** Generates a request with an unexpected method, path, content type or body, or a CORS preflight. */
export function malformedRequest(
  context: GeneratorContext,
  create: (context: GeneratorContext) => GeneratedRequest,
): GeneratedRequest {
  const { random } = context;
  const base = { headers: randomHeaders(context) };
  return random.weighted<GeneratedRequest>([
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
        raw: random.pick(RAW_BODIES),
      }),
    ],
    [
      1,
      () => ({
        ...create(context),
        headers: {
          ...base.headers,
          'content-type': random.pick(CONTENT_TYPES),
        },
      }),
    ],
    [
      1.5,
      () => ({
        method: random.pick(['POST', 'GET']),
        path: random.pick(PATHS),
        raw: random.pick([...RAW_BODIES, ...FORM_BODIES]),
        headers: { ...base.headers, 'content-type': random.pick(CONTENT_TYPES) },
      }),
    ],
    [1.5, () => preflight(context)],
  ]);
}

function preflight({ random }: GeneratorContext): GeneratedRequest {
  const method = random.pick(['GET', 'POST', 'PATCH', 'PURGE']);
  const requestedHeaders = random.chance(0.6)
    ? { 'access-control-request-headers': random.pick(['authorization,content-type', 'x-api-key', 'X-Odd']) }
    : {};
  const requestedMethod = random.chance(0.85) ? { 'access-control-request-method': method } : {};
  return {
    method: 'OPTIONS',
    path: random.pick(PATHS),
    headers: { origin: 'http://a.example', ...requestedMethod, ...requestedHeaders },
  };
}
