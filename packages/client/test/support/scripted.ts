import { type ClientOptions, createClient, type LitellmModelsClient } from '../../src/index.ts';

/** A request that was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** A reply to a request: a body for a 200, a `Response`, an error for `fetch` to throw, or a function that returns one of them. */
export type Reply = object | Error | ((sent: Sent) => Reply | Promise<Reply>);

/** A JSON response. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** An error response in the proxy's most common format. */
export const envelope = (message: string, status: number, headers: Record<string, string> = {}): Response =>
  json({ error: { message, type: 'auth_error', param: 'None', code: String(status) } }, status, headers);

/** A `fetch` that returns these replies in order, repeats the last one, and records the requests. */
export function scriptedFetch(...replies: Reply[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const request: Sent = {
      method: init.method ?? 'GET',
      url,
      path: pathname + search,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      signal: init.signal as AbortSignal,
    };
    let reply: Reply = replies[Math.min(sent.length, replies.length - 1)] as Reply;
    sent.push(request);
    while (typeof reply === 'function') reply = await reply(request);
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : json(reply);
  };
  return { fetch, sent };
}

/** A client with scripted replies. Its delays are short, unless the options change them. */
export function scripted(
  options: Partial<ClientOptions>,
  ...replies: Reply[]
): { client: LitellmModelsClient; sent: Sent[] } {
  const { fetch, sent } = scriptedFetch(...replies);
  const client = createClient({
    baseUrl: 'https://llm.example.com',
    apiKey: 'sk-test-1234',
    fetch,
    retry: { minDelay: 1, maxDelay: 2 },
    readBack: { timeout: 60, interval: 5 },
    serverVersion: '1.109.1',
    ...options,
  });
  return { client, sent };
}

/** The error that Node's `fetch` throws when a connection fails. */
export const connectionError = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code }) });

/** Returns the error of a promise that is expected to reject. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('expected the promise to reject, but it resolved');
    },
    (error: unknown) => error,
  );
