import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from './serve.ts';

let site: StaticServer;
let folder: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'stage-'));
  folder = join(root, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<h1>hi</h1>');
  await writeFile(join(folder, 'assets/a.js'), '1');
  site = await serveFolder({ folder, port: 0, base: '/sub/', files: { 'said.json': '{"a":1}' } });
});
afterAll(() => site.close());

test('files, the index of a folder, types and caching', async () => {
  const index = await fetch(site.url);
  expect([index.status, index.headers.get('content-type'), await index.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<h1>hi</h1>',
  ]);
  const asset = await fetch(`${site.url}assets/a.js?x=1`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
});

test.each(['nope.js', '%E0%A4%A', 'a%00b', '..%2fsecret.txt', 'assets'])('%s is not found', async (path) => {
  expect((await fetch(site.url + path)).status).toBe(404);
});

test('nothing outside of the folder, however the path is written', async () => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(site.port, '127.0.0.1', () =>
      socket.write('GET /sub/../../secret.txt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });
  expect(answer).toContain('404');
});

test('a file that is given stands before those of the folder', async () => {
  const answer = await fetch(`${site.url}said.json`);
  expect([answer.headers.get('content-type'), await answer.json()]).toEqual([
    'application/json; charset=utf-8',
    { a: 1 },
  ]);
});

test('only reads, only under the base', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(404);
  expect((await fetch(new URL('/', site.url))).status).toBe(404);
});

test('a taken port keeps its code', async () => {
  await expect(serveFolder({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
