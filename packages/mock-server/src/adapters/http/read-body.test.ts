import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Body, BodyTooLarge, readBody } from './read-body.ts';

const LIMIT = 10;
/** The body, or the error, of the last request. */
let result: Promise<Body | Error>;
const server = createServer((request, response) => {
  result = readBody(request, LIMIT).catch((error: Error) => error);
  void result.then(() => response.end());
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends the bytes of a request over a socket of its own, and returns what the server reads. */
async function read(head: string, ...parts: (string | Uint8Array)[]): Promise<Body | Error> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const responded = new Promise((resolve) => socket.once('data', resolve));
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
  for (const part of parts) {
    socket.write(part);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await responded;
  socket.destroy();
  return result;
}

const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

describe('readBody', () => {
  it.each([
    ['content-length: 0', [], ''],
    ['content-length: 10', ['0123456789'], '0123456789'],
    ['content-length: 5', ['ab', 'c', 'de'], 'abcde'],
    ['transfer-encoding: chunked', [chunk('ab'), chunk('cd'), chunk('')], 'abcd'],
  ])('reads a body with %s', async (head, parts, text) => {
    expect(await read(head, ...parts)).toEqual({ text });
  });

  it('decodes a character that is split between two chunks', async () => {
    const bytes = Buffer.from('aüb');
    expect(await read('content-length: 4', bytes.subarray(0, 2), bytes.subarray(2))).toEqual({ text: 'aüb' });
  });

  it('returns the bytes of a body that is not valid UTF-8', async () => {
    expect(await read('content-length: 2', Uint8Array.of(0x61, 0xff))).toEqual({
      text: 'a\ufffd',
      bytes: Buffer.of(0x61, 0xff),
    });
  });

  it('returns no bytes for a replacement character that the client sent', async () => {
    expect(await read('content-length: 3', '\ufffd')).toEqual({ text: '\ufffd' });
  });

  it.each([
    ['content-length: 11', []],
    ['transfer-encoding: chunked', [chunk('012345'), chunk('6789a')]],
  ])('rejects a longer body with %s before it ends', async (head, parts) => {
    const error = await read(head, ...parts);
    expect(error).toBeInstanceOf(BodyTooLarge);
    expect(error).toMatchObject({ message: 'expected the request body to have at most 10 bytes' });
  });
});
