import {
  collectSecrets,
  type LitellmModelsError,
  type Operation,
  type OperationId,
  operationList,
  type paths,
  WRITE_RULES,
} from '@litellm-models/core';
import createFetchClient, { type Client } from 'openapi-fetch';
import { argumentError } from './arguments.ts';
import type { Settings } from './options.ts';
import { type Call, callOf } from './transport/call.ts';
import { looksLikeJson, parseJson } from './transport/json.ts';
import { refuseMaskedSecrets } from './transport/masked-secrets.ts';
import { createLightRequest, makeReadable } from './transport/openapi-fetch.ts';
import { contractMismatch, errorFromResponse } from './transport/request-json.ts';
import type { Send } from './transport/send.ts';

/** openapi-fetch over the contract: every operation with typed requests and responses, as `{ data, error, response }`. */
export type HttpClient = Client<paths, `${string}/${string}`>;

/** The parts of openapi-fetch's options for one call that this file reads. */
interface Init {
  readonly signal?: AbortSignal | null;
  readonly parseAs?: unknown;
  readonly fetch?: unknown;
  readonly middleware?: unknown;
}

/**
 * Creates `client.http`: openapi-fetch with the client's authentication, timeouts, and retries.
 *
 * A delete is retried, and the response to its last attempt is returned as it is: it is "not found" if an earlier attempt deleted the deployment.
 * `deployments.delete` handles that.
 *
 * Responses with an error status are returned as `error`. The methods throw for everything else that goes wrong:
 *
 * @throws TypeError if the contract has no such operation
 * @throws ConnectionError, TimeoutError, or AbortedError if there is no complete response
 * @throws NotTheProxyError if a success is not the proxy's: an HTML page or a cut body
 * @throws RefusedError if a parameter is a masked or encrypted value
 * @example const { data, error } = await client.http.GET('/v1/model/info', { params: { query: { litellm_model_id: id } } });
 */
export function createHttp(settings: Settings, send: Send): HttpClient {
  const { baseUrl, key, validate } = settings;
  const { request: fetchRequest, use, eject } = createFetchClient<paths>({ baseUrl });
  // Middleware needs a real `Request`.
  let hasMiddleware = false;

  async function sendRequest(
    operation: Operation,
    { signal, parseAs }: Init,
    request: Request,
    onResponse: (toError: () => LitellmModelsError) => void,
  ): Promise<Response> {
    const { method, url } = request;
    // The key must not be sent anywhere else.
    if (!url.startsWith(`${baseUrl}/`)) {
      throw argumentError('the request URL', `below ${baseUrl}`, 'another URL', 'create another client for it');
    }
    // The body of a light request is still the string that was passed.
    const requestBody: unknown = request.body;
    const body = method === 'GET' ? undefined : typeof requestBody === 'string' ? requestBody : await request.text();
    const call: Call = {
      ...callOf(operation),
      method,
      path: url.slice(baseUrl.length),
      headers: Object.fromEntries(request.headers),
      body,
      secrets: secretsIn(body, operation.id),
      errorRules: WRITE_RULES,
    };
    const response = await send(call, { signal });
    const { status, text } = response;
    const isSuccess = status > 199 && status < 300;
    const toError = (mismatch?: string): LitellmModelsError => errorFromResponse(response, call, key, mismatch);
    if ((!isSuccess && status < 400) || (isSuccess && !looksLikeJson(text))) throw toError();
    const mismatch = isSuccess && validate ? contractMismatch(settings, call, status, parseJson(text)) : undefined;
    if (mismatch) throw toError(mismatch);
    onResponse(toError);
    return makeReadable(response.original, text, parseAs);
  }

  async function request(method: string, path: string, init: Init = {}): Promise<unknown> {
    const route = `${method.toUpperCase()} ${path}`;
    const operation = operationList.find((one) => `${one.method} ${one.path}` === route);
    if (operation === undefined) throw argumentError('the request', 'an operation of the contract', route);
    const isLight = !(hasMiddleware || init.middleware || init.fetch);
    let toError: (() => LitellmModelsError) | undefined;
    try {
      return await (fetchRequest as (...args: unknown[]) => Promise<unknown>)(method, path, {
        Request: isLight ? createLightRequest : undefined,
        fetch: (sent: Request) =>
          sendRequest(operation, init, sent, (createError) => {
            toError = createError;
          }),
        ...init,
        // `send` gets the signal instead: in Node.js, each `Request` with a signal leaves a listener on it until garbage collection.
        signal: undefined,
      });
    } catch (thrown) {
      // The body is cut but ends like JSON. Parsing each response twice to detect this earlier would double the cost of a call.
      throw thrown instanceof SyntaxError && toError ? toError() : thrown;
    }
  }

  const bindMethod = (method: string) => (path: string, init?: Init) => request(method, path, init);
  const http = {
    GET: bindMethod('GET'),
    POST: bindMethod('POST'),
    PATCH: bindMethod('PATCH'),
    request,
    use: (...middlewares: Parameters<typeof use>) => {
      hasMiddleware = true;
      use(...middlewares);
    },
    eject,
  };
  // The contract has no other methods, so the type does not allow calling them.
  return http as unknown as HttpClient;
}

/**
 * The secrets in a request body, to redact from errors.
 *
 * @throws RefusedError if one of them is a masked or encrypted value
 */
function secretsIn(body: string | undefined, operation: OperationId): readonly string[] {
  if (!body) return [];
  const { litellm_params: params } = Object(parseJson(body)) as { litellm_params?: unknown };
  refuseMaskedSecrets(params, operation);
  return collectSecrets(params);
}
