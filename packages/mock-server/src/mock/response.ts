import type { ProxyResponse } from '../proxy/http/messages.ts';
import type { Delivery } from './faults/deliver.ts';
import { TextResponse } from './text-response.ts';

const BODILESS = new Set([101, 204, 205, 304]);

/** Half of the longest string in V8, in UTF-16 code units. Longer bodies are streamed. */
const LONGEST_STRING = 2 ** 28;

/**
 * Carries an answer out as the platform's `fetch` would show it.
 *
 * @throws TypeError for a reset connection, as `fetch` does
 */
export function toResponse(delivery: Delivery, method: string): Response {
  switch (delivery.type) {
    case 'response':
      return plain(delivery.response, method);
    case 'reset':
      throw new ConnectionReset();
    case 'cut':
      return cut(delivery.response, delivery.sent);
  }
}

function plain({ status, headers, body }: ProxyResponse, method: string): Response {
  if (method === 'HEAD' || BODILESS.has(status)) return new Response(null, { status, headers });
  return body.length <= LONGEST_STRING
    ? new TextResponse(String(body), { status, headers })
    : new Response(stream(body), { status, headers });
}

function cut({ status, headers }: ProxyResponse, sent: string): Response {
  const encoder = new TextEncoder();
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begun) controller.error(new ConnectionReset());
      else controller.enqueue(encoder.encode(sent));
      begun = true;
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

/** What `fetch` throws when the connection is reset. */
export class ConnectionReset extends TypeError {
  constructor() {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    super('fetch failed', { cause });
  }
}
