import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import type { ProxyResponse } from '../../proxy/http/messages.ts';

/** Shorter bodies are encoded each time they are sent. */
const KEEP_FROM = 500;
/** How many encoded bodies are cached. */
const KEPT = 64;

/** Sends responses. Bodies that are sent more than once are encoded and compressed once. */
export class Sender {
  readonly #plain = new Map<string, Buffer>();
  readonly #zipped = new Map<string, Buffer>();

  send(response: ServerResponse, { status, headers, body }: ProxyResponse, acceptEncoding: string | undefined): void {
    const zip = variesOnEncoding(headers) && acceptsGzip(acceptEncoding);
    if (typeof body !== 'string') {
      this.#stream(response, status, headers, body, zip);
      return;
    }
    if (zip) {
      const bytes = this.#bytes(this.#zipped, body, () => gzipSync(body, { level: 6 }));
      response.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': bytes.length });
      response.end(bytes);
      return;
    }
    const bytes = body.length < KEEP_FROM ? Buffer.from(body) : this.#bytes(this.#plain, body, () => Buffer.from(body));
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.end(bytes);
  }

  /** Sends the headers and a part of the body, then resets the connection. */
  cut(response: ServerResponse, { status, headers, body }: ProxyResponse, sent: string): void {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : Buffer.byteLength(sent) * 2;
    response.writeHead(status, { ...headers, 'content-length': length });
    response.write(sent, () => response.socket?.resetAndDestroy());
  }

  json(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': bytes.length });
    response.end(bytes);
  }

  #stream(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>>,
    pieces: Iterable<string>,
    zip: boolean,
  ): void {
    response.writeHead(status, zip ? { ...headers, 'content-encoding': 'gzip' } : headers);
    const source = Readable.from(batches(pieces), { objectMode: false });
    const ignore = (): void => {};
    if (zip) pipeline(source, createGzip({ level: 1 }), response, ignore);
    else pipeline(source, response, ignore);
  }

  #bytes(kept: Map<string, Buffer>, body: string, encode: () => Buffer): Buffer {
    const known = kept.get(body);
    if (known) return known;
    const bytes = encode();
    if (kept.size >= KEPT) kept.clear();
    kept.set(body, bytes);
    return bytes;
  }
}

/** Joins pieces into chunks of 64 KB or more. */
function* batches(pieces: Iterable<string>): Generator<Buffer> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 65_536) continue;
    yield Buffer.from(batch);
    batch = '';
  }
  if (batch !== '') yield Buffer.from(batch);
}

/** Whether the release compresses this response for clients that accept it. It then has the header `vary: Accept-Encoding`. */
function variesOnEncoding({ vary }: Readonly<Record<string, string>>): boolean {
  return vary?.includes('Accept-Encoding') === true;
}

/** Whether an `Accept-Encoding` header accepts gzip. A weight of 0 means that it does not. */
export function acceptsGzip(header: string | undefined): boolean {
  if (header === undefined) return false;
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...params] = part.split(';').map((text) => text.trim());
    const quality = params.find((param) => param.startsWith('q='));
    weights.set(coding, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}
