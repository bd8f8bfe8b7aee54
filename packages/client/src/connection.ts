import { isObject, requireOption } from './arguments.ts';
import { type ClientOptions, resolveOptions, type Settings } from './options.ts';
import { type CallOptions, isCallOption } from './transport/call.ts';
import { createRequestJson, type RequestJson } from './transport/request-json.ts';
import { createSend, type Send } from './transport/send.ts';
import type { AnyOperationId } from './types.ts';

/** The query of a read; what is null or undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A proxy, a key and the rules of sending. Every function of this package takes one; it holds no secret that can be printed.
 */
export interface Connection {
  readonly baseUrl: string;
  readonly serverVersion: string | undefined;
  readonly readBack: { readonly timeout: number; readonly interval: number };
  /** Sends a call and gives its answer whatever its status. */
  readonly send: Send;
  /** Sends a call and gives the body of its answer; throws what any other answer means. */
  readonly ask: RequestJson;
  /** Asks a read whose answer is `{ data: [...] }` and gives the list. */
  readonly requestList: <T>(
    operation: AnyOperationId,
    path: string,
    query: Query,
    options: CallOptions,
    holds?: string,
  ) => Promise<T[]>;
}

/** `path?a=1&b=true`, encoded. @throws TypeError naming what no query holds */
export function withQuery(path: string, query: Query): string {
  let text = '';
  for (const name in query) {
    const value = query[name];
    // The options come after the query, and are easily given in its place.
    requireOption(!(isObject(value) || isCallOption(name)), name, 'no part of a query: options come after it');
    if (value != null) text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  return path + text;
}

/**
 * A connection, for programs that want single functions in the smallest bundle; `createClient` has everything at hand.
 *
 * @throws TypeError naming the option that is wrong
 * @example
 * const connection = connect({ baseUrl: 'https://llm.example.com', apiKey: process.env.LITELLM_KEY });
 * const models = await listModels(connection);
 */
export function connect(options: ClientOptions): Connection {
  const settings = resolveOptions(options);
  return createConnection(settings, createSend(settings));
}

/** A connection out of what {@link connect} checks. */
export function createConnection(settings: Settings, send: Send): Connection {
  const { baseUrl, serverVersion, readBack } = settings;
  const ask = createRequestJson(settings, send);
  return {
    baseUrl,
    serverVersion,
    readBack,
    send,
    ask,
    requestList: (operation, path, query, options, holds) =>
      ask({ operation, method: 'GET', path: withQuery(path, query), retry: true, list: true, holds }, options),
  };
}
