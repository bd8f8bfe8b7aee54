import {
  collectSecrets,
  type LitellmModelsError,
  type OperationId,
  type paths,
  WRITE_RULES,
} from '@litellm-models/core';
import createFetchClient, { type Client } from 'openapi-fetch';
import type { Settings } from './options.ts';
import type { Call } from './transport/call.ts';
import { refuseMaskedSecrets } from './transport/masked-secrets.ts';
import { lightRequest } from './transport/openapi-fetch.ts';
import { contractViolation, errorFromResponse, looksLikeJson, parsed } from './transport/request-json.ts';
import type { Send } from './transport/send.ts';

/** openapi-fetch over the contract: every operation, typed in and out, as `{ data, error, response }`. */
export type HttpClient = Client<paths, `${string}/${string}`>;

/** Which operation a method and a path of the contract mean. */
const OPERATIONS: Readonly<Record<string, OperationId>> = {
  'POST /model/new': 'addNewModelModelNewPost',
  'POST /model/update': 'updateModelModelUpdatePost',
  'PATCH /model/{model_id}/update': 'patchModelModelModelIdUpdatePatch',
  'POST /model/delete': 'deleteModelModelDeletePost',
  'GET /model/info': 'modelInfoV1ModelInfoGet',
  'GET /v1/model/info': 'modelInfoV1V1ModelInfoGet',
  'GET /model_group/info': 'modelGroupInfoModelGroupInfoGet',
  'GET /models': 'modelListModelsGet',
  'GET /v1/models': 'modelListV1ModelsGet',
};

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

/** What a caller may give with one call, as far as it is looked at here. */
interface Init {
  readonly signal?: AbortSignal | null;
  readonly parseAs?: unknown;
  readonly fetch?: unknown;
  readonly middleware?: unknown;
}

type Request = globalThis.Request;

/**
 * The lower level: any operation as the contract has it. It shares authentication, time-outs, deadline and retries with the named methods.
 *
 * A delete is retried, and the answer to the last attempt is given as it is: "not found", where an earlier one did it. `deployments.delete` knows.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, NotTheProxyError (a page or half a body with status 200), RefusedError (a masked secret); a status that is an error comes as `error`
 * @example const { data, error, response } = await http.GET('/v1/model/info', { params: { query: { litellm_model_id: id } } });
 */
export function createHttp(settings: Settings, send: Send): HttpClient {
  const { baseUrl, key, validate } = settings;
  const { request, use, eject } = createFetchClient<paths>({ baseUrl });
  // A middleware may look at everything that a Request has, and give a new one.
  let isWatched = false;

  async function sendAsked(
    operation: OperationId,
    { signal, parseAs }: Init,
    asked: Request,
    onAnswer: (asError: () => LitellmModelsError) => void,
  ): Promise<Response> {
    const { method, url } = asked;
    if (!url.startsWith(`${baseUrl}/`))
      throw new TypeError(`The key is for ${baseUrl}: make another client for another baseUrl.`);
    // A light request holds its body as it was given.
    const given: unknown = asked.body;
    const body = method === 'GET' ? undefined : typeof given === 'string' ? given : await asked.text();
    const call: Call = {
      operation,
      method,
      path: url.slice(baseUrl.length),
      headers: Object.fromEntries(asked.headers),
      body,
      retry: method !== 'POST' || operation === 'deleteModelModelDeletePost',
      secrets: checkedSecrets(body, operation),
      rules: WRITE_RULES,
    };
    const answer = await send(call, { signal });
    const { status, text } = answer;
    const isSuccess = status > 199 && status < 300;
    if ((!isSuccess && status < 400) || (isSuccess && !looksLikeJson(text))) throw errorFromResponse(answer, call, key);
    const instead = isSuccess && validate ? contractViolation(settings, call, status, parsed(text)) : undefined;
    if (instead) throw errorFromResponse(answer, call, key, instead);
    onAnswer(() => errorFromResponse(answer, call, key));
    return readable(answer.response, text, parseAs);
  }

  async function ask(name: string, path: string, init: Init = {}): Promise<unknown> {
    const operation = OPERATIONS[`${name.toUpperCase()} ${path}`];
    if (operation === undefined) throw new TypeError(`The contract has no operation ${name.toUpperCase()} ${path}.`);
    const isLight = !(isWatched || init.middleware || init.fetch);
    let asError: (() => LitellmModelsError) | undefined;
    try {
      return await (request as (...args: unknown[]) => Promise<unknown>)(name, path, {
        Request: isLight ? lightRequest : undefined,
        fetch: (asked: Request) =>
          sendAsked(operation, init, asked, (error) => {
            asError = error;
          }),
        ...init,
        // Past the Request: on Node each one that is made with a signal leaves a listener on it until the garbage is collected.
        signal: undefined,
      });
    } catch (thrown) {
      // Cut, but with the right letters at its ends. To parse each answer here too would cost as much as all the rest.
      throw thrown instanceof SyntaxError && asError ? asError() : thrown;
    }
  }

  const method = (name: string) => (path: string, init?: Init) => ask(name, path, init);
  const http = {
    GET: method('GET'),
    POST: method('POST'),
    PATCH: method('PATCH'),
    request: ask,
    use: (...middlewares: Parameters<typeof use>) => {
      isWatched = true;
      use(...middlewares);
    },
    eject,
  };
  // The contract has no other methods, so the type lets nobody call them.
  return http as unknown as HttpClient;
}

/** The secrets of a body that may leave; refused where it must not. */
function checkedSecrets(body: string | undefined, operation: OperationId): readonly string[] {
  if (!body) return [];
  const { litellm_params: params } = Object(parsed(body)) as { litellm_params?: unknown };
  refuseMaskedSecrets(params, operation);
  return collectSecrets(params);
}
