import { type ClientOptions, createClient, type LitellmModelsClient } from '../../src/index.ts';

/** One request as it left. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What is answered: JSON with status 200, a whole Response, or an error that is thrown. */
export type Reply = object | Error | ((sent: Sent) => Reply | Promise<Reply>);

/** JSON as the proxy sends it. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** The proxy's envelope of most errors. */
export const envelope = (message: string, status: number, headers: Record<string, string> = {}): Response =>
  json({ error: { message, type: 'auth_error', param: 'None', code: String(status) } }, status, headers);

/** A `fetch` that answers by a script, the last reply again and again, and keeps what was sent. */
export function scriptedFetch(...replies: Reply[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const one: Sent = {
      method: init.method ?? 'GET',
      url,
      path: pathname + search,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      signal: init.signal as AbortSignal,
    };
    let reply: Reply = replies[Math.min(sent.length, replies.length - 1)] as Reply;
    sent.push(one);
    while (typeof reply === 'function') reply = await reply(one);
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : json(reply);
  };
  return { fetch, sent };
}

/** A client on a script. Its waits are short, unless the options say otherwise. */
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

/** What Node's `fetch` throws when a connection breaks. */
export const broken = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code }) });

/** What a promise was rejected with. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('It was expected to fail.');
    },
    (error: unknown) => error,
  );
