import type { OperationId } from '@litellm-models/core';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { redactBody, redactHeaders, redactQuery } from './redact.ts';

/** One request and how the mock responded, secrets redacted. */
export interface JournalEntry {
  /** The number of the request, from 1. */
  readonly seq: number;
  /** The time of the response, ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** The operation; undefined if the request matched none. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The request body: parsed if it is JSON, otherwise its text; undefined if none was sent. */
  readonly body: unknown;
}

/** What the journal adds to a request. */
export interface Outcome {
  /** ms since the epoch */
  readonly time: number;
  readonly operation: OperationId | undefined;
  /** 0 if the connection was reset. */
  readonly status: number;
}

/** A request as it came in: recording copies and inspects nothing until somebody reads the journal. */
interface Recorded extends Outcome {
  readonly request: ProxyRequest;
}

/** The last requests, newest last. They are stored in a ring as they came, and redacted when read. */
export class Journal {
  readonly #ring: (Recorded | undefined)[];
  readonly #capacity: number;
  #count = 0;
  #cleared = 0;

  /** @param capacity how many requests are kept */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
    this.#ring = new Array<Recorded | undefined>(capacity);
  }

  /** @internal Records a request and its outcome. */
  record(request: ProxyRequest, outcome: Outcome): void {
    this.#ring[this.#count % this.#capacity] = { request, ...outcome };
    this.#count++;
  }

  /** How many requests came in since the last {@link Journal.clear}. */
  get count(): number {
    return this.#count - this.#cleared;
  }

  /** The stored requests, secrets redacted. */
  entries(): JournalEntry[] {
    const first = Math.max(this.#cleared, this.#count - this.#capacity);
    const entries: JournalEntry[] = [];
    for (let seq = first; seq < this.#count; seq++) {
      const raw = this.#ring[seq % this.#capacity];
      if (raw) entries.push(entryOf(raw, seq + 1));
    }
    return entries;
  }

  /** Forgets all requests. */
  clear(): void {
    this.#ring.fill(undefined);
    this.#cleared = this.#count;
  }
}

function entryOf({ request, time, operation, status }: Recorded, seq: number): JournalEntry {
  const key = sentKey(request.headers);
  const secrets = key === undefined ? [] : [key];
  return {
    seq,
    time: new Date(time).toISOString(),
    method: request.method,
    path: request.path,
    query: redactQuery(request.query, secrets),
    operation,
    status,
    headers: redactHeaders(request.headers, secrets),
    body: redactBody(request.body, secrets),
  };
}

/** The key that was sent, which is hidden wherever it occurs. */
function sentKey(headers: ProxyRequest['headers']): string | undefined {
  const value = headers['x-litellm-api-key'] ?? headers['authorization'] ?? headers['x-api-key'] ?? headers['api-key'];
  return value?.replace(/^\S+\s+/, '');
}
