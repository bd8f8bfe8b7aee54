import { createServer, get, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChunkedText, TextChunk } from '../../proxy/http/chunked-text.ts';
import type { ProxyResponse } from '../../proxy/http/messages.ts';
import { acceptsGzip, Sender } from './sender.ts';

const sender = new Sender();
/** What the server does for the next request. */
let respond: (response: ServerResponse, acceptEncoding: string | undefined) => void = () => {};
const server = createServer((request, response) => respond(response, request.headers['accept-encoding']));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The code of the error that ended the response. */
  readonly error?: string;
}

/** Sends a request, and returns everything that arrives. */
function receive(acceptEncoding?: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding };
    const request = get({ host: '127.0.0.1', port, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const end = (error?: NodeJS.ErrnoException): void =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
          ...(error?.code === undefined ? {} : { error: error.code }),
        });
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', end);
      response.on('error', end);
      request.off('error', reject).on('error', end);
    });
    request.on('error', reject);
  });
}

function send(response: Partial<ProxyResponse>, acceptEncoding?: string): Promise<Received> {
  const full = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}', ...response };
  respond = (outgoing, encoding) => sender.send(outgoing, full, encoding);
  return receive(acceptEncoding);
}

const VARIES = { 'content-type': 'application/json', vary: 'Accept-Encoding' };
const LONG = JSON.stringify({ text: 'größer '.repeat(200) });
const CHUNKED = new ChunkedText(Array.from({ length: 500 }, (_, i) => new TextChunk(`${i}: größer 😀, `)));

describe('send', () => {
  it.each([
    ['short', '{"a":"ü"}'],
    ['long', LONG],
    ['empty', ''],
  ])('sends a %s string with its length in bytes', async (_, body) => {
    const { status, headers, bytes } = await send({ status: 201, body });
    expect([status, headers['content-type'], headers['content-length']]).toEqual([
      201,
      'application/json',
      String(Buffer.byteLength(body)),
    ]);
    expect(bytes.toString()).toBe(body);
  });

  it('sends the same string the same way again', async () => {
    const first = await send({ body: LONG });
    expect((await send({ body: LONG })).bytes).toEqual(first.bytes);
  });

  it('compresses a string if the release does and the client accepts it', async () => {
    const { headers, bytes } = await send({ headers: VARIES, body: LONG }, 'gzip, deflate');
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(bytes.length) });
    expect(gunzipSync(bytes).toString()).toBe(LONG);
  });

  it.each([
    [VARIES, undefined],
    [VARIES, 'gzip;q=0'],
    [{ 'content-type': 'application/json' }, 'gzip'],
  ])('does not compress a response with %j for a client that sends %s', async (headers, acceptEncoding) => {
    const received = await send({ headers, body: LONG }, acceptEncoding);
    expect(received.headers['content-encoding']).toBeUndefined();
    expect(received.bytes.toString()).toBe(LONG);
  });

  it('sends a body in chunks with its length in bytes', async () => {
    const { headers, bytes } = await send({ body: CHUNKED });
    expect(headers['content-length']).toBe(String(Buffer.byteLength(String(CHUNKED))));
    expect(bytes.toString()).toBe(String(CHUNKED));
  });

  it('compresses a body in chunks, and sends the same bytes again', async () => {
    const first = await send({ headers: VARIES, body: CHUNKED }, 'gzip');
    const second = await send({ headers: VARIES, body: CHUNKED }, 'gzip');
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(first.bytes).toString()).toBe(String(CHUNKED));
    expect(second.bytes).toEqual(first.bytes);
  });

  it.each(['identity', 'gzip'])('streams a body of more than 64 MiB with the encoding %s', async (encoding) => {
    const chunk = new TextChunk('größer '.repeat(150_000));
    const body = new ChunkedText(Array.from({ length: 65 }, () => chunk));
    const { headers, bytes } = await send({ headers: VARIES, body }, encoding);
    expect([headers['content-length'], headers['transfer-encoding']]).toEqual([undefined, 'chunked']);
    const text = encoding === 'gzip' ? gunzipSync(bytes) : bytes;
    expect(text.length).toBe(65 * Buffer.byteLength(chunk.text));
    expect(text.subarray(-Buffer.byteLength(chunk.text)).toString()).toBe(chunk.text);
  });
});

describe('cut', () => {
  it('sends the headers and a part of the body, then resets the connection', async () => {
    respond = (response) => sender.cut(response, { status: 200, headers: {}, body: '{"a":1}' }, '{"a');
    const { status, headers, bytes, error } = await receive();
    expect([status, headers['content-length'], bytes.toString(), error]).toEqual([200, '7', '{"a', 'ECONNRESET']);
  });
});

describe('json', () => {
  it('sends a value as JSON, with more headers', async () => {
    respond = (response) => sender.json(response, 403, { error: 'ü' }, { vary: 'Origin' });
    const { status, headers, bytes } = await receive();
    expect([status, headers['vary'], headers['content-length']]).toEqual([403, 'Origin', '14']);
    expect(JSON.parse(bytes.toString())).toEqual({ error: 'ü' });
  });
});

describe('acceptsGzip', () => {
  it.each(['gzip', 'GZIP', 'deflate, gzip;q=0.5', 'x-gzip', '*', 'br;q=1.0, *;q=0.1', 'gzip ; q=1'])(
    'accepts "%s"',
    (header) => {
      expect(acceptsGzip(header)).toBe(true);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip;q=0.0, *', '*;q=0', 'gzip;q=x'])(
    'rejects "%s"',
    (header) => {
      expect(acceptsGzip(header)).toBe(false);
    },
  );
});
