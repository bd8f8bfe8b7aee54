import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import type { ChunkedText } from '../../proxy/http/chunked-text.ts';
import type { ProxyResponse, ResponseText } from '../../proxy/http/messages.ts';

type Headers = ProxyResponse['headers'];

/** The least length of a body that is compressed fast instead of well, in UTF-16 code units. */
const LEAST_FAST = 64 * 1024;

/** The greatest length of a body that is encoded or compressed as a whole, in UTF-16 code units. Longer ones are streamed. */
const MAX_WHOLE = 64 * 1024 * 1024;

/** Sends responses. A body that the proxy keeps is encoded once, and compressed once. */
export class Sender {
  readonly #zipped = new WeakMap<ChunkedText, Buffer>();

  send(response: ServerResponse, { status, headers, body }: ProxyResponse, acceptEncoding: string | undefined): void {
    const zips = variesOnEncoding(headers) && acceptsGzip(acceptEncoding);
    if (body.length > MAX_WHOLE) this.#stream(response, status, headers, body, zips);
    else if (zips) sendBytes(response, status, { ...headers, 'content-encoding': 'gzip' }, [this.#zip(body)]);
    else sendBytes(response, status, headers, typeof body === 'string' ? [Buffer.from(body)] : body.bytes(encode));
  }

  /** Sends the head and a part of a response, then resets the connection. */
  cut(response: ServerResponse, { status, headers, body }: ProxyResponse, sent: string): void {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(String(body)) });
    response.write(sent, () => response.socket?.resetAndDestroy());
  }

  json(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    const bytes = Buffer.from(JSON.stringify(body));
    sendBytes(response, status, { 'content-type': 'application/json', ...headers }, [bytes]);
  }

  #stream(response: ServerResponse, status: number, headers: Headers, body: ResponseText, zips: boolean): void {
    response.writeHead(status, zips ? { ...headers, 'content-encoding': 'gzip' } : headers);
    const source = Readable.from(encoded(typeof body === 'string' ? [body] : body), { objectMode: false });
    const ignore = (): void => {};
    if (zips) pipeline(source, createGzip({ level: 1 }), response, ignore);
    else pipeline(source, response, ignore);
  }

  #zip(body: ResponseText): Buffer {
    const kept = typeof body === 'string' ? undefined : this.#zipped.get(body);
    if (kept) return kept;
    const bytes = gzipSync(String(body), { level: body.length < LEAST_FAST ? 6 : 1 });
    if (typeof body !== 'string') this.#zipped.set(body, bytes);
    return bytes;
  }
}

function sendBytes(response: ServerResponse, status: number, headers: Headers, parts: readonly Uint8Array[]): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(status, { ...headers, 'content-length': length });
  for (const part of parts.slice(0, -1)) response.write(part);
  response.end(parts.at(-1));
}

function encode(text: string): Buffer {
  return Buffer.from(text);
}

function* encoded(chunks: Iterable<string>): Generator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** Whether the release compresses this response for clients that accept it; its headers then say that the response varies. */
function variesOnEncoding({ vary }: Headers): boolean {
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
