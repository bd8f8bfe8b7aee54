import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ListeningServer, listen } from './listen.ts';

const servers: ListeningServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(...args: Parameters<typeof listen>): Promise<ListeningServer> {
  const server = await listen(...args);
  servers.push(server);
  return server;
}

describe('listen', () => {
  it('selects a free port, and returns the URL', async () => {
    const { url, port } = await start((_, response) => response.end('hello'), 0, '127.0.0.1');
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  it('returns a URL with brackets for IPv6', async () => {
    const server = await start((_, response) => response.end(), 0, '::1').catch(
      (error: NodeJS.ErrnoException) => error,
    );
    if (server instanceof Error) expect(server.code).toMatch(/EADDRNOTAVAIL|EAFNOSUPPORT/);
    else expect(server.url).toBe(`http://[::1]:${server.port}`);
  });

  it('rejects with Node’s error if the port is in use', async () => {
    const { port } = await start((_, response) => response.end(), 0, '127.0.0.1');
    await expect(listen(() => {}, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('close() waits for a response in progress, and closes idle connections', async () => {
    const started: ServerResponse[] = [];
    const { url, port, close } = await listen(
      (request, response) => {
        if (request.url === '/idle') response.end();
        else started.push(response);
      },
      0,
      '127.0.0.1',
    );
    const idle = connect(port, '127.0.0.1');
    const idleClosed = new Promise((resolve) => idle.once('close', resolve));
    idle.write('GET /idle HTTP/1.1\r\nhost: x\r\n\r\n');
    await new Promise((resolve) => idle.once('data', resolve));
    const body = fetch(url).then((response) => response.text());
    await expect.poll(() => started).toHaveLength(1);
    const closed = close();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    started[0]?.end('done');
    expect(await body).toBe('done');
    await Promise.all([closed, idleClosed]);
  });
});
