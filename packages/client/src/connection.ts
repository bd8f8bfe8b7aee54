import type { Operation } from '@litellm-models/core';
import { argumentError, isObject, typeName } from './arguments.ts';
import { type ClientOptions, resolveOptions, type Settings } from './options.ts';
import { type CallOptions, callOf, isCallOption } from './transport/call.ts';
import { createRequestJson, type RequestJson } from './transport/request-json.ts';
import { createSend, type Send } from './transport/send.ts';

/** Query parameters. Those that are `null` or `undefined` are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A proxy, a key, and the rules for sending requests: the first argument of every function of this package.
 * It can be logged: the key is not among its properties.
 */
export interface Connection {
  readonly baseUrl: string;
  readonly serverVersion: string | undefined;
  /** In milliseconds. */
  readonly readBack: { readonly timeout: number; readonly interval: number };
  /** Sends a call and returns the response, whatever its status. */
  readonly send: Send;
  /** Sends a call and returns the parsed body of a successful response. Any other response is thrown as an error. */
  readonly requestJson: RequestJson;
  /** Sends a `GET` whose response is `{ data: [...] }` and returns the array. */
  readonly requestList: <T>(
    operation: Operation,
    query: Query,
    options: CallOptions,
    requiredField?: string,
  ) => Promise<T[]>;
}

/**
 * Appends query parameters to a path.
 *
 * @throws TypeError if a value cannot be a query parameter, or if a name is one of `CallOptions`
 * @example withQuery('/v1/models', { team_id: 'a b' }); // '/v1/models?team_id=a%20b'
 */
export function withQuery(path: string, query: Query): string {
  let text = '';
  for (const name in query) {
    const value = query[name];
    if (isObject(value) || isCallOption(name)) {
      const fix = 'pass options as the argument after it';
      throw argumentError(`query.${name}`, 'a query parameter', typeName(value), fix);
    }
    if (value != null) text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  return path + text;
}

/**
 * Creates a connection for the functions of this package. A bundler then includes only the functions that you call;
 * `createClient` includes all of them.
 *
 * @throws TypeError naming the invalid option
 * @example
 * const connection = connect({ baseUrl: 'https://llm.example.com', apiKey: process.env.LITELLM_API_KEY ?? '' });
 * const models = await listModels(connection);
 */
export function connect(options: ClientOptions): Connection {
  const settings = resolveOptions(options);
  return createConnection(settings, createSend(settings));
}

/** Creates a connection from checked options. */
export function createConnection(settings: Settings, send: Send): Connection {
  const { baseUrl, serverVersion, readBack } = settings;
  const requestJson = createRequestJson(settings, send);
  return {
    baseUrl,
    serverVersion,
    readBack,
    send,
    requestJson,
    requestList: (operation, query, options, requiredField) =>
      requestJson(
        { ...callOf(operation), path: withQuery(operation.path, query), isList: true, requiredField },
        options,
      ),
  };
}
