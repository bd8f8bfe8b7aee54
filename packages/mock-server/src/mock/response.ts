import type { ProxyResponse } from '../proxy/http/messages.ts';
import type { Delivery } from './faults/deliver.ts';
import { TextResponse } from './text-response.ts';

const BODILESS = new Set([101, 204, 205, 304]);

/** Half of the longest string in V8, in UTF-16 code units. Longer bodies are streamed. */
const LONGEST_STRING = 2 ** 28;

/**
 * Turns a delivery into the `Response` that `fetch` would return. The body of a `cut` delivery fails after its first part.
 *
 * @throws ConnectionReset for a reset connection; it is the TypeError that `fetch` rejects with
 */
export function toResponse(delivery: Delivery, method: string): Response {
  switch (delivery.type) {
    case 'response':
      return toPlainResponse(delivery.response, method);
    case 'reset':
      throw new ConnectionReset();
    case 'cut':
      return toCutResponse(delivery.response, delivery.sent);
  }
}

function toPlainResponse({ status, headers, body }: ProxyResponse, method: string): Response {
  if (method === 'HEAD' || BODILESS.has(status)) return new Response(null, { status, headers });
  return body.length <= LONGEST_STRING
    ? new TextResponse(String(body), { status, headers })
    : new Response(stream(body), { status, headers });
}

function toCutResponse({ status, headers }: ProxyResponse, sent: string): Response {
  const encoder = new TextEncoder();
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) controller.error(new ConnectionReset());
      else controller.enqueue(encoder.encode(sent));
      isSent = true;
    },
  });
  return new Response(body, { status, headers });
}

function stream(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** The error that `fetch` rejects with if the connection is reset. */
export class ConnectionReset extends TypeError {
  constructor() {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    super('fetch failed', { cause });
  }
}
