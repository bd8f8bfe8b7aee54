import type { OperationId } from '../../proxy/operations/operations.ts';
import { redactBody, redactHeaders, redactQuery } from './redact.ts';

/** One request as it came in and how it was answered; secrets are gone. */
export interface JournalEntry {
  /** Counted from 1 since the start. */
  readonly seq: number;
  /** When it was answered, ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** The operation that answered; undefined where none did. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body: parsed where it is JSON, else its text; undefined where none was sent. */
  readonly body: unknown;
}

/** What the journal is given; cheap, for nothing is copied or looked at before somebody reads. */
export interface Raw {
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The key that was sent; hidden wherever it stands. */
  readonly key: string | undefined;
}

/** The last requests, newest last. Kept raw in a ring, redacted when read. */
export class Journal {
  readonly #ring: (Raw | undefined)[];
  readonly #capacity: number;
  #count = 0;
  #cleared = 0;

  /** @param capacity how many requests are kept */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
    this.#ring = new Array<Raw | undefined>(capacity);
  }

  record(raw: Raw): void {
    this.#ring[this.#count % this.#capacity] = raw;
    this.#count++;
  }

  /** How many requests there were since the last {@link clear}. */
  get count(): number {
    return this.#count - this.#cleared;
  }

  /** The kept requests, redacted. */
  entries(): JournalEntry[] {
    const first = Math.max(this.#cleared, this.#count - this.#capacity);
    const entries: JournalEntry[] = [];
    for (let seq = first; seq < this.#count; seq++) {
      const raw = this.#ring[seq % this.#capacity];
      if (raw) entries.push(entryOf(raw, seq + 1));
    }
    return entries;
  }

  clear(): void {
    this.#ring.fill(undefined);
    this.#cleared = this.#count;
  }
}

function entryOf(raw: Raw, seq: number): JournalEntry {
  const secrets = raw.key === undefined ? [] : [raw.key];
  return {
    seq,
    time: new Date(raw.time).toISOString(),
    method: raw.method,
    path: raw.path,
    query: redactQuery(raw.query, secrets),
    operation: raw.operation,
    status: raw.status,
    headers: redactHeaders(raw.headers, secrets),
    body: redactBody(raw.body, secrets),
  };
}
