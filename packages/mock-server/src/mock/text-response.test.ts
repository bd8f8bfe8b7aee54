import { describe, expect, it } from 'vitest';
import { TextResponse } from './text-response.ts';

const TEXT = '{"name":"größer"}';
const make = (): TextResponse =>
  new TextResponse(TEXT, { status: 201, headers: { 'content-type': 'application/json' } });

describe('TextResponse', () => {
  const readers: [string, (response: Response) => Promise<unknown>, unknown][] = [
    ['text', (response) => response.text(), TEXT],
    ['json', (response) => response.json(), JSON.parse(TEXT)],
    ['arrayBuffer', async (response) => new TextDecoder().decode(await response.arrayBuffer()), TEXT],
    ['bytes', async (response) => new TextDecoder().decode(await response.bytes()), TEXT],
    ['blob', async (response) => (await response.blob()).type, 'application/json'],
    ['body', (response) => new Response(response.body).text(), TEXT],
    ['clone', (response) => response.clone().text(), TEXT],
  ];
  it.each(readers)('returns the body as the platform does: %s', async (_, read, expected) => {
    expect(await read(make())).toEqual(expected);
    expect(await read(new Response(TEXT, make()))).toEqual(expected);
  });

  it.each(readers.slice(0, 5))('rejects a second read: %s', async (_, read) => {
    const response = make();
    expect(response.bodyUsed).toBe(false);
    await read(response);
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.json()).rejects.toThrow(TypeError);
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    await expect((async () => response.clone())()).rejects.toThrow(TypeError);
  });

  it('can be read after its clones, which are independent of it', async () => {
    const response = make();
    response.headers.set('x-late', '1');
    const early = response.clone();
    expect(response.body).toBe(response.body);
    const late = response.clone();
    expect([late.status, late.headers.get('x-late'), early.headers.get('x-late')]).toEqual([201, '1', '1']);
    expect([await early.text(), await late.text(), await response.text()]).toEqual([TEXT, TEXT, TEXT]);
  });

  it('is an instance of Response', () => {
    const response = make();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.headers.get('content-type')]).toEqual([
      201,
      true,
      'application/json',
    ]);
  });
});
