import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { type RequestLine, Transport } from './transport.ts';

const requests: ProxyRequest[] = [];
const lines: RequestLine[] = [];
let mock: MockProxy;
let failure: Error | undefined;
let transport: Transport;
let port: number;
const server = createServer((request, response) => transport.serve(request, response));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  mock = await createMockProxy({
    onResponse: ({ request }) => {
      if (failure) throw failure;
      requests.push(request);
    },
  }).ready();
  transport = new Transport(mock, { bodyLimit: 1000, onRequest: (line) => lines.push(line) });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  requests.length = 0;
  lines.length = 0;
  failure = undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  mock.reset();
});

/** Sends a request as it is, and returns the status and the rest of the response. */
function raw(text: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    connect(port, '127.0.0.1')
      .on('data', (chunk) => chunks.push(chunk))
      .on('error', reject)
      .on('close', () => {
        const received = Buffer.concat(chunks).toString();
        resolve({ status: Number(received.split(' ')[1]), text: received });
      })
      .end(text);
  });
}

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init);
const ADMIN = { authorization: 'Bearer sk-1234' };

describe('a request', () => {
  it('reaches the mock with its path, query, headers and body', async () => {
    const headers = { ...ADMIN, 'Content-Type': 'application/json', 'X-Note': 'ü' };
    await get('/model/a%2Fb/update?x=%20&y', { method: 'PATCH', headers, body: '{"model_name":"größer"}' });
    expect(requests).toMatchObject([
      {
        method: 'PATCH',
        path: '/model/a%2Fb/update',
        query: 'x=%20&y',
        headers: { authorization: 'Bearer sk-1234', 'content-type': 'application/json', host: `127.0.0.1:${port}` },
        body: '{"model_name":"größer"}',
        bytes: undefined,
      },
    ]);
  });

  it('reaches the mock with the bytes of a body that is not valid UTF-8', async () => {
    await get('/model/delete', { method: 'POST', headers: ADMIN, body: Uint8Array.of(0x22, 0xff, 0x22) });
    expect(requests[0]?.bytes).toEqual(Buffer.of(0x22, 0xff, 0x22));
  });

  it('can have an absolute URL as its target', async () => {
    const head = 'host: x\r\nconnection: close\r\nauthorization: Bearer sk-1234\r\n\r\n';
    expect((await raw(`GET http://proxy.test:81/v1/models?a=1 HTTP/1.1\r\n${head}`)).status).toBe(200);
    expect((await raw(`GET http://proxy.test HTTP/1.1\r\n${head}`)).status).toBe(404);
    expect(requests[0]).toMatchObject({ path: '/v1/models', query: 'a=1' });
  });

  it('with a body that is too long gets a 413, and the connection is closed', async () => {
    const response = await get('/model/new', { method: 'POST', body: 'x'.repeat(1001) });
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
    expect(await response.json()).toEqual({ detail: 'expected the request body to have at most 1000 bytes' });
    expect(requests).toEqual([]);
  });

  it('gets a 500 if the mock itself fails, with a warning of the process', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    failure = new Error('bug');
    const response = await get('/v1/models', { headers: ADMIN });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: 'The mock server failed. This is a bug in the mock server, not in the proxy.',
    });
    expect(warn).toHaveBeenCalledWith(failure);
  });

  it('is logged without its query', async () => {
    await get('/v1/models?api_key=canary', { headers: ADMIN });
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        method: 'GET',
        path: '/v1/models',
        status: 200,
        duration: expect.any(Number),
      },
    ]);
  });
});

describe('a fault', () => {
  it('delays the response', async () => {
    mock.faults.add({ operation: '*', latency: 40 });
    const start = performance.now();
    expect((await get('/v1/models', { headers: ADMIN })).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(35);
  });

  it('resets the connection', async () => {
    mock.faults.add({ operation: '*', fault: { type: 'reset' } });
    await expect(get('/v1/models', { headers: ADMIN })).rejects.toMatchObject({
      cause: expect.objectContaining({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) }),
    });
  });

  it('resets the connection after half of the body', async () => {
    mock.faults.add({ operation: '*', fault: { type: 'half-body' } });
    await expect(get('/v1/models', { headers: ADMIN }).then((response) => response.text())).rejects.toThrow();
  });
});

describe('the admin routes', () => {
  const origin = 'http://localhost:5173';

  it('respond to pages of this machine with CORS headers', async () => {
    const response = await get('/__admin/health', { headers: { origin } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('vary')).toBe('Origin');
    const preflight = await get('/__admin/faults', { method: 'OPTIONS', headers: { origin } });
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, PATCH, DELETE');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, x-admin-token');
  });

  it('reject pages of other sites, without CORS headers', async () => {
    const response = await get('/__admin/health', { headers: { origin: 'https://evil.example' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(await response.json()).toEqual({ error: 'Pages of other sites cannot use the admin routes.' });
  });

  it('are not requests of the proxy', async () => {
    expect((await get('/__admin')).status).toBe(404);
    expect((await get('/__administrator', { headers: ADMIN })).status).toBe(404);
    expect(mock.requests.entries().map(({ path }) => path)).toEqual(['/__administrator']);
  });
});
