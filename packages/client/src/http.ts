import { collectSecrets, type OperationId, type paths } from '@litellm-models/core';
import createFetchClient, { type Client } from 'openapi-fetch';
import type { Settings } from './options.ts';
import { errorOf, looksLikeJson, notTheProxy } from './transport/answer.ts';
import { refuseFalseSecrets } from './transport/secrets.ts';
import type { Send } from './transport/transport.ts';
import type { Call } from './transport/types.ts';

/** openapi-fetch over the contract: every operation, typed in and out, as `{ data, error, response }`. */
export type HttpClient = Client<paths, `${string}/${string}`>;

/** Which operation a method and a path mean, and whether it may be sent again after it may have arrived. */
const OPERATIONS: Readonly<Record<string, readonly [OperationId, boolean]>> = {
  'POST /model/new': ['addNewModelModelNewPost', false],
  'POST /model/update': ['updateModelModelUpdatePost', false],
  'POST /model/delete': ['deleteModelModelDeletePost', true],
  'GET /model/info': ['modelInfoV1ModelInfoGet', true],
  'GET /v1/model/info': ['modelInfoV1V1ModelInfoGet', true],
  'GET /model_group/info': ['modelGroupInfoModelGroupInfoGet', true],
  'GET /models': ['modelListModelsGet', true],
  'GET /v1/models': ['modelListV1ModelsGet', true],
};

function callOf(method: string, path: string): { readonly operation: OperationId; readonly retry: boolean } {
  const [operation, retry] = OPERATIONS[`${method} ${path.split('?')[0]}`] ?? [
    'patchModelModelModelIdUpdatePatch',
    true,
  ];
  return { operation, retry };
}

/**
 * The answer as `fetch` gave it (its `url` and all), with its body to be read again. Making a second Response of each, or defining its
 * properties anew, would cost openapi-fetch's callers a third of their calls per second. For a stream there is no other way.
 */
function readable(response: Response, text: string, parseAs: unknown): Response {
  const fresh = (): Response => new Response(text === '' ? null : text, response);
  if (parseAs === 'stream') return fresh();
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    blob: () => fresh().blob(),
    arrayBuffer: () => fresh().arrayBuffer(),
    clone: fresh,
  });
}

type Init = { readonly signal?: AbortSignal | null; readonly parseAs?: unknown; readonly fetch?: unknown };

/**
 * The lower level: any operation as the contract has it. It shares authentication, time-outs, deadline and retries with the named methods.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, NotTheProxyError (a page with status 200); a status that is an error comes as `error`
 * @example const { data, error, response } = await http.GET('/v1/model/info', { params: { query: { litellm_model_id: id } } });
 */
export function createHttp(settings: Settings, send: Send): HttpClient {
  const fetchFor =
    ({ signal, parseAs }: Init) =>
    async (request: Request): Promise<Response> => {
      const { method, url } = request;
      const path = url.slice(settings.baseUrl.length);
      const body = method === 'GET' ? undefined : await request.text();
      const headers = Object.fromEntries(request.headers);
      const { operation, retry } = callOf(method, path);
      const call: Call = { operation, method, path, headers, body, retry, secrets: secretsOf(body, operation) };
      const answer = await send(call, { signal });
      const { status, text } = answer;
      if (status < 200 || (status > 299 && status < 400)) throw errorOf(answer, call, settings.key);
      if (status < 300 && text !== '' && !looksLikeJson(text)) {
        throw notTheProxy(answer, call, settings.key, 'it is not JSON, or cut');
      }
      return readable(answer.response, text, parseAs);
    };
  const http = createFetchClient<paths>({ baseUrl: settings.baseUrl, fetch: fetchFor({}) });
  for (const method of ['GET', 'POST', 'PATCH', 'request'] as const) keepSignalApart(http, method, fetchFor);
  return http;
}

/**
 * Hands the caller's signal to our `fetch`, past openapi-fetch's `Request`: on Node each Request that is made with a signal leaves a
 * listener on it until the garbage is collected, and a signal that lives long makes every call slower than the one before.
 */
function keepSignalApart(
  http: object,
  method: string,
  fetchFor: (init: Init) => (request: Request) => Promise<Response>,
): void {
  const methods = http as Record<string, (...args: unknown[]) => unknown>;
  const call = methods[method] as (...args: unknown[]) => unknown;
  methods[method] = (...args) => {
    const init = args.at(-1) as Init | string;
    if (typeof init !== 'object' || !(init.signal || init.parseAs) || init.fetch) return call(...args);
    return call(...args.slice(0, -1), { ...init, signal: undefined, fetch: fetchFor(init) });
  };
}

/** The secrets of a body that may leave; refused where it must not. */
function secretsOf(body: string | undefined, operation: OperationId): readonly string[] {
  if (body === undefined) return [];
  let params: unknown;
  try {
    params = (JSON.parse(body) as { litellm_params?: unknown } | null)?.litellm_params;
  } catch {
    return [];
  }
  refuseFalseSecrets(params, operation);
  return collectSecrets(params);
}
