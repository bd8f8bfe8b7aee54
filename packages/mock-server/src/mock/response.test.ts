import { describe, expect, it } from 'vitest';
import { ChunkedText, TextChunk } from '../proxy/http/chunked-text.ts';
import type { ProxyResponse } from '../proxy/http/messages.ts';
import type { Delivery } from './faults/deliver.ts';
import { ConnectionReset, toResponse } from './response.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

function deliveryOf(response: Partial<ProxyResponse>): Delivery {
  return { type: 'response', response: { status: 200, headers: JSON_HEADERS, body: '{}', ...response } };
}

describe('toResponse', () => {
  it('returns a response with the status, the headers and the body', async () => {
    const response = toResponse(deliveryOf({ status: 404, body: '{"a":1}' }), 'GET');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ a: 1 });
  });

  it.each([101, 204, 205, 304])(
    'returns no body with status %i, if the platform allows that status',
    async (status) => {
      if (status === 101) expect(() => toResponse(deliveryOf({ status }), 'GET')).toThrow(RangeError);
      else expect(await toResponse(deliveryOf({ status }), 'GET').text()).toBe('');
    },
  );

  it('returns no body for HEAD', async () => {
    const response = toResponse(deliveryOf({ status: 405 }), 'HEAD');
    expect([response.status, response.body]).toEqual([405, null]);
  });

  it('returns a body in chunks as one text, also if characters are longer than a byte', async () => {
    const chunks = Array.from({ length: 3000 }, (_, i) => new TextChunk(`${i}: größer 😀, `.repeat(5)));
    const body = new ChunkedText(chunks);
    expect(await toResponse(deliveryOf({ body }), 'GET').text()).toBe(String(body));
  });

  it('returns an empty body for no chunks', async () => {
    expect(await toResponse(deliveryOf({ body: new ChunkedText([]) }), 'GET').text()).toBe('');
  });

  it('throws what fetch throws if the connection is reset', () => {
    const error = new ConnectionReset();
    expect(() => toResponse({ type: 'reset' }, 'GET')).toThrow(error);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });

  it('returns the first part of a body that is cut off, and then fails', async () => {
    const response = toResponse(
      { type: 'cut', response: { status: 200, headers: JSON_HEADERS, body: '{"a":1}' }, sent: '{"a' },
      'GET',
    );
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"a');
    await expect(reader?.read()).rejects.toThrow('fetch failed');
  });
});
