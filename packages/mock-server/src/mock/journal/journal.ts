import type { OperationId } from '@litellm-models/core';
import { KEY_HEADERS } from '../../proxy/auth/key-header.ts';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { redactBody, redactHeaders, redactQuery } from './redact.ts';

/** A request and how the mock responded. Secrets are redacted. */
export interface JournalEntry {
  /** The number of the request, from 1. */
  readonly seq: number;
  /** The time of the response, ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** The operation; undefined for a request to another path or with another method. */
  readonly operation: OperationId | undefined;
  /** The status of the response; 0 if a fault reset the connection. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The request body: parsed if it is JSON, otherwise a string; undefined if the request had no body. */
  readonly body: unknown;
}

/** What the journal records about a request. */
export interface Outcome {
  /** ms since the epoch */
  readonly time: number;
  readonly operation: OperationId | undefined;
  /** 0 if the connection was reset. */
  readonly status: number;
}

/** A request as it was received. To keep requests fast, it is not copied or redacted until the journal is read. */
interface Recorded extends Outcome {
  readonly request: ProxyRequest;
}

/** The last requests, oldest first. They are stored in a ring buffer, and redacted when they are read. */
export class Journal {
  readonly #ring: (Recorded | undefined)[];
  readonly #capacity: number;
  #count = 0;
  #cleared = 0;

  /** @param capacity how many requests are stored */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
    this.#ring = new Array<Recorded | undefined>(capacity);
  }

  /** @internal Records a request and its outcome. */
  record(request: ProxyRequest, outcome: Outcome): void {
    this.#ring[this.#count % this.#capacity] = { request, ...outcome };
    this.#count++;
  }

  /** How many requests the mock received since the last {@link Journal.clear}, including those that are no longer stored. */
  get count(): number {
    return this.#count - this.#cleared;
  }

  /** Returns the stored requests, oldest first. Secrets are redacted. */
  entries(): JournalEntry[] {
    const first = Math.max(this.#cleared, this.#count - this.#capacity);
    const entries: JournalEntry[] = [];
    for (let seq = first; seq < this.#count; seq++) {
      const raw = this.#ring[seq % this.#capacity];
      if (raw) entries.push(entryOf(raw, seq + 1));
    }
    return entries;
  }

  /** Removes all requests. */
  clear(): void {
    this.#ring.fill(undefined);
    this.#cleared = this.#count;
  }
}

function entryOf({ request, time, operation, status }: Recorded, seq: number): JournalEntry {
  const secrets = sentKeys(request.headers);
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

/** The API keys of the request without their schemes, which are redacted wherever they occur. */
function sentKeys(headers: ProxyRequest['headers']): string[] {
  return KEY_HEADERS.flatMap((name) => headers[name]?.trim().split(/\s+/).at(-1) ?? []);
}
