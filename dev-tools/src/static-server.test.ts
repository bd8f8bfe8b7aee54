import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from './static-server.ts';

let site: StaticServer;
let folder: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'static-server-'));
  folder = join(root, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<h1>hi</h1>');
  await writeFile(join(folder, 'assets/a.js'), '1');
  site = await serveFolder({ folder, port: 0, base: '/sub/', files: { 'connection.json': '{"a":1}' } });
});
afterAll(() => site.close());

test('serves files and the index page with their content types and cache headers', async () => {
  const index = await fetch(site.url);
  expect([index.status, index.headers.get('content-type'), await index.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<h1>hi</h1>',
  ]);
  const asset = await fetch(`${site.url}assets/a.js?x=1`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
});

test.each(['nope.js', '%E0%A4%A', 'a%00b', '..%2fsecret.txt', 'assets'])('returns 404 for %s', async (path) => {
  expect((await fetch(site.url + path)).status).toBe(404);
});

test('returns 404 for a path that leaves the folder', async () => {
  const response = await new Promise<string>((resolve) => {
    const socket = connect(site.port, '127.0.0.1', () =>
      socket.write('GET /sub/../../secret.txt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });
  expect(response).toContain('404');
});

test('serves a file from the `files` option', async () => {
  const response = await fetch(`${site.url}connection.json`);
  expect([response.headers.get('content-type'), await response.json()]).toEqual([
    'application/json; charset=utf-8',
    { a: 1 },
  ]);
});

test('returns 404 for other methods and for paths outside the base', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(404);
  expect((await fetch(new URL('/', site.url))).status).toBe(404);
});

test('rejects with EADDRINUSE if the port is in use', async () => {
  await expect(serveFolder({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
