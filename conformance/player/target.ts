import { Agent, request as httpRequest } from 'node:http';
import type { Json, Seed } from './transcript.ts';

/** What came back, its body read. */
export interface Answer {
  status: number;
  /** Lower-case names; `location` without the target's own origin. */
  headers: Record<string, string>;
  text: string;
  /** The body where it is JSON. */
  json: Json | undefined;
}

/** One request as it goes over the wire. */
export interface Call {
  method: string;
  /** Path and query, percent-encoded as they are to be sent. */
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Something that transcripts can be played against. */
export interface Target {
  call(call: Call): Promise<Answer>;
  /** Back to a seed; what the seed leaves out is as the target was started. */
  reset(seed: Seed): Promise<void>;
  /** The periodic reload from the database, now. */
  reload(): Promise<void>;
  /** Changes settings of the running proxy: `{ store_model_in_db: false }`. */
  set(settings: { [key: string]: Json }): Promise<void>;
  close(): void;
}

/** Reads a body as JSON; `undefined` where it is none. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** A target from the way one request is sent; its control routes are `/__admin/reset`, `/__admin/reload`, `/__admin/settings`. */
export function targetOf(call: Target['call'], close: () => void = () => undefined): Target {
  const control = async (method: string, path: string, body: Json): Promise<void> => {
    const answer = await call({ method, path, headers: JSON_HEADERS, body: JSON.stringify(body) });
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
  };
  return {
    call,
    close,
    reset: (seed) => control('POST', '/__admin/reset', seed as Json),
    reload: () => control('POST', '/__admin/reload', {}),
    set: (settings) => control('PATCH', '/__admin/settings', settings),
  };
}

/**
 * A running server, spoken to by `node:http`, which sends any method and path as they are.
 *
 * @example
 * const target = httpTarget('http://127.0.0.1:4000');
 * await target.reset({});
 */
export function httpTarget(url: string, timeout = 30_000): Target {
  const { hostname, port, origin } = new URL(url);
  // A connection each: the real proxy drops one after an unhandled error without saying so, and the next call would be lost.
  const agent = new Agent({ keepAlive: false });
  const call = ({ method, path, headers, body }: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(
        { hostname, port, method, path, headers: withLength(headers, body), agent, timeout },
        (got) => {
          const parts: Buffer[] = [];
          got.on('data', (part: Buffer) => parts.push(part));
          got.on('error', reject);
          got.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            const entries = Object.entries(got.headers).map(([name, value]) => [name, String(value)]);
            const received: Record<string, string> = Object.fromEntries(entries);
            if (received['location'] !== undefined) received['location'] = received['location'].replace(origin, '');
            resolve({ status: got.statusCode ?? 0, headers: received, text, json: jsonOf(text) });
          });
        },
      );
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)));
      sent.on('error', reject);
      sent.end(body);
    });
  return targetOf(call, () => agent.destroy());
}

function withLength(headers: Record<string, string>, body: string | undefined): Record<string, string> {
  return body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
}

/** An in-process server: anything with a WHATWG `fetch` (the mock's own, say), under the given base URL. */
export function fetchTarget(url: string, fetch: (request: Request) => Promise<Response>): Target {
  const { origin } = new URL(url);
  return targetOf(async ({ method, path, headers, body }) => {
    const response = await fetch(
      new Request(origin + path, { method, headers, ...(body === undefined ? {} : { body }), redirect: 'manual' }),
    );
    const text = await response.text();
    const received = Object.fromEntries(response.headers);
    if (received['location'] !== undefined) received['location'] = received['location'].replace(origin, '');
    return { status: response.status, headers: received, text, json: jsonOf(text) };
  });
}
