import { Agent, request as httpRequest } from 'node:http';
import type { Json, Seed } from './transcript.ts';

/** A response with its body. */
export interface WireResponse {
  status: number;
  /** Lowercase names. `location` has no origin if it is the target's own. */
  headers: Record<string, string>;
  text: string;
  /** The parsed body, or `undefined` if it is not JSON. */
  json: Json | undefined;
}

/** A request as it is sent. */
export interface WireRequest {
  method: string;
  /** Path and query, percent-encoded. */
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** A server that transcripts are played against. */
export interface Target {
  send(request: WireRequest): Promise<WireResponse>;
  /** Resets the server to a seed. A part that the seed leaves out is as the server was started. */
  reset(seed: Seed): Promise<void>;
  /** Runs the periodic reload from the database now. */
  reload(): Promise<void>;
  /** Changes settings of the running server: `{ store_model_in_db: false }`. */
  updateSettings(settings: { [key: string]: Json }): Promise<void>;
  close(): void;
}

/** Parses a body as JSON, or returns `undefined` if it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Creates a target from a function that sends one request. Its control routes are those of the mock, below `/__admin`. */
export function createTarget(send: Target['send'], close: () => void = () => undefined): Target {
  const control = async (method: string, path: string, body: Json): Promise<void> => {
    const response = await send({ method, path, headers: JSON_HEADERS, body: JSON.stringify(body) });
    if (response.status >= 300)
      throw new Error(`${method} ${path} returned ${response.status}: ${response.text.slice(0, 500)}`);
  };
  return {
    send,
    close,
    reset: (seed) => control('POST', '/__admin/reset', seed as Json),
    reload: () => control('POST', '/__admin/reload', {}),
    updateSettings: (settings) => control('PATCH', '/__admin/settings', settings),
  };
}

/**
 * Creates a target for a running server. Requests are sent with `node:http`, because `fetch` changes some methods and paths.
 *
 * @param timeout in milliseconds
 *
 * @example
 * const target = httpTarget('http://127.0.0.1:4000');
 * await target.reset({});
 */
export function httpTarget(url: string, timeout = 30_000): Target {
  const { hostname, port, origin } = new URL(url);
  // No keep-alive: after an unhandled error, the real proxy closes the connection without announcing it, and the next request would fail.
  const agent = new Agent({ keepAlive: false });
  const send = ({ method, path, headers, body }: WireRequest): Promise<WireResponse> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        { hostname, port, method, path, headers: withContentLength(headers, body), agent, timeout },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            const entries = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            const received: Record<string, string> = Object.fromEntries(entries);
            if (received['location'] !== undefined) received['location'] = received['location'].replace(origin, '');
            resolve({ status: response.statusCode ?? 0, headers: received, text, json: parseJson(text) });
          });
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no response within ${timeout} ms`)));
      request.on('error', reject);
      request.end(body);
    });
  return createTarget(send, () => agent.destroy());
}

function withContentLength(headers: Record<string, string>, body: string | undefined): Record<string, string> {
  return body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
}
