import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockServer, type RequestLine, startServer } from '../src/adapters/http/index.ts';
import { ADMIN, CONFIG } from './support.ts';

let server: MockServer;
const lines: RequestLine[] = [];
beforeAll(async () => {
  server = await startServer({ port: 0, config: CONFIG, bodyLimit: 100_000, onRequest: (line) => lines.push(line) });
});
afterAll(() => server.close());

/** Sends a request with any headers, including `host` and `origin`, which `fetch` does not allow. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string, url = server.url) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, setHost: !('host' in headers) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the mock over HTTP', () => {
  test('responds to fetch, with a content-length', async () => {
    const response = await fetch(`${server.url}/v1/models`, { headers: ADMIN });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ object: 'list' });
    expect((await raw('/v1/models', ADMIN)).headers['content-length']).toMatch(/^\d+$/);
  });

  test('returns 405 without a body for HEAD, and redirects a path with a trailing slash to the same host', async () => {
    expect(await raw('/v1/models', ADMIN, 'HEAD')).toMatchObject({ status: 405, text: '', headers: { allow: 'GET' } });
    const { status, headers } = await raw('/v1/models/?a=1', { ...ADMIN, host: 'proxy.example:81' });
    expect({ status, location: headers['location'] }).toEqual({
      status: 307,
      location: 'http://proxy.example:81/v1/models?a=1',
    });
  });

  test('compresses responses for clients that accept gzip, in the release that does so', async () => {
    const own = await startServer({ port: 0, config: CONFIG, profile: '1.106' });
    try {
      const encodings = await Promise.all(
        [own.url, server.url].flatMap((url) =>
          ['gzip', 'gzip;q=0'].map(async (encoding) => {
            const headers = { ...ADMIN, 'accept-encoding': encoding };
            return (await raw('/v1/model/info', headers, 'GET', undefined, url)).headers['content-encoding'];
          }),
        ),
      );
      expect(encodings).toEqual(['gzip', undefined, undefined, undefined]);
      const response = await fetch(`${own.url}/v1/model/info`, { headers: ADMIN });
      expect(await response.json()).toHaveProperty('data');
    } finally {
      await own.close();
    }
  });

  test('returns 413 for a body over the limit', async () => {
    const body = JSON.stringify({ model_name: 'x'.repeat(200_000) });
    expect((await raw('/model/new', ADMIN, 'POST', body)).status).toBe(413);
  });

  test('logs a line for each response', async () => {
    lines.length = 0;
    await raw('/v1/models?secret=1', ADMIN);
    await expect.poll(() => lines).toMatchObject([{ method: 'GET', path: '/v1/models', status: 200 }]);
  });

  test('resets the connection, at once or after half of the body, if a fault says so', async () => {
    const put = (rules: unknown) =>
      fetch(`${server.url}/__admin/faults`, { method: 'PUT', body: JSON.stringify({ rules }) });
    expect((await put([{ operation: 'modelListV1ModelsGet', fault: { type: 'reset' } }])).status).toBe(200);
    await expect(raw('/v1/models', ADMIN)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await put([{ operation: 'modelListV1ModelsGet', fault: { type: 'half-body' } }]);
    await expect(raw('/v1/models', ADMIN)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const invalid = await put([{ fault: { type: 'reset' } }]);
    expect([invalid.status, await invalid.json()]).toMatchObject([
      400,
      { error: expect.stringContaining('operation') },
    ]);
    await fetch(`${server.url}/__admin/faults`, { method: 'DELETE' });
    expect((await raw('/v1/models', ADMIN)).status).toBe(200);
  });
});

describe('/__admin', () => {
  const health = (headers: Record<string, string>) => raw('/__admin/health', headers).then(({ status }) => status);

  test('rejects pages of other sites and host names that are not loopback names', async () => {
    expect(await health({})).toBe(200);
    expect(await health({ origin: 'http://127.0.0.1:5173' })).toBe(200);
    expect(await health({ origin: 'https://evil.example' })).toBe(403);
    expect(await health({ origin: 'null' })).toBe(403);
    expect(await health({ host: 'evil.example' })).toBe(403);
    expect(await health({ host: `rebound.example:${server.port}` })).toBe(403);
    expect(await health({ host: `localhost:${server.port}` })).toBe(200);
  });

  test('requires the token if one is set', async () => {
    const guarded = await startServer({ port: 0, adminToken: 'tok', config: CONFIG });
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${guarded.url}/__admin/health`, { headers })).status;
    expect(await status({})).toBe(403);
    expect(await status({ 'x-admin-token': 'no' })).toBe(403);
    expect(await status({ 'x-admin-token': 'tok' })).toBe(200);
    await guarded.close();
  });

  test('resets to other models and keys until the next reset, and returns the journal without secrets', async () => {
    const post = (path: string, body?: unknown) =>
      fetch(`${server.url}${path}`, { method: 'POST', ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const config = { model_list: [{ model_name: 'only', litellm_params: { model: 'openai/gpt-4o' } }] };
    const keys = { keys: [{ key: 'sk-other', user_id: 'u', user_role: 'internal_user', models: [] }], teams: [] };
    expect((await post('/__admin/reset', { config, keys })).status).toBe(200);
    const names = async (key: string) => {
      const response = await fetch(`${server.url}/v1/models`, { headers: { authorization: `Bearer ${key}` } });
      const body: { data?: { id: string }[] } = await response.json();
      return body.data?.map(({ id }) => id);
    };
    expect(await names('sk-other')).toEqual(['only']);
    const journal = await (await fetch(`${server.url}/__admin/requests`)).text();
    expect(journal).toContain('modelListV1ModelsGet');
    expect(journal).not.toContain('sk-other');
    expect((await post('/__admin/reset')).status).toBe(200);
    expect(await names('sk-other')).toBeUndefined();
    expect(await names('sk-1234')).toEqual(expect.arrayContaining(['gpt-4o']));
    expect((await post('/__admin/reset', { keys: { keys: [{ key: 'k' }] } })).status).toBe(400);
    expect((await post('/__admin/reset', [])).status).toBe(400);
    expect((await post('/__admin/nowhere')).status).toBe(404);
  });
});

test('rejects with Node’s error if the port is in use, and names the field of an invalid config', async () => {
  await expect(startServer({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await expect(startServer({ port: 0, config: 'model_list: 5' })).rejects.toThrow('model_list');
});

test('serves the deployments of a data file after a restart', async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'mock-data-')), 'rows.db');
  const first = await startServer({ port: 0, config: CONFIG, data });
  const headers = { ...ADMIN, 'content-type': 'application/json' };
  const body = JSON.stringify({
    model_name: 'kept',
    litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-kept-secret' },
  });
  expect((await fetch(`${first.url}/model/new`, { method: 'POST', headers, body })).status).toBe(200);
  await first.close();
  const second = await startServer({ port: 0, config: CONFIG, data });
  expect(await (await fetch(`${second.url}/v1/models`, { headers })).text()).toContain('kept');
  expect(second.mock.deployments).toHaveLength(3);
  await second.close();
});

test('closes the connection of a client that never finishes its request', async () => {
  const own = await startServer({ port: 0, config: CONFIG });
  const client = connect(own.port, '127.0.0.1');
  client.on('error', () => {});
  client.write('POST /model/new HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const start = performance.now();
  await own.close();
  expect(performance.now() - start).toBeLessThan(8_000);
  client.destroy();
});
