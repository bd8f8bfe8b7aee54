import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminRejection } from './admin-policy.ts';

const TOKEN = 'canary-token';
const server = createServer((incoming, response) => {
  const policy = { token: incoming.url === '/token' ? TOKEN : undefined };
  response.end(adminRejection(incoming, policy) ?? 'allowed');
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends a request over HTTP with any `host` and `origin`, and returns the decision. */
function decide(path: '/' | '/token', headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, headers: { connection: 'close', ...headers } }, (response) => {
      response.setEncoding('utf8').on('data', resolve).on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('without a token', () => {
  it.each([{}, { host: 'localhost:4000' }, { origin: 'http://localhost:5173' }])(
    'allows a request of this machine with %j',
    async (headers) => {
      expect(await decide('/', headers)).toBe('allowed');
    },
  );

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://evil.example', host: 'localhost' },
  ])('rejects a page of another site: %j', async (headers) => {
    expect(await decide('/', headers)).toBe('Pages of other sites cannot use the admin routes.');
  });

  it('rejects a host name that is not a loopback name, as after DNS rebinding', async () => {
    expect(await decide('/', { host: 'rebound.example' })).toMatch('accept only a loopback name');
  });

  it('rejects another machine', () => {
    // There is no second machine in a test, so this request has the address of one.
    const remote = { headers: { host: 'localhost' }, socket: { remoteAddress: '10.0.0.7' } };
    expect(adminRejection(remote as IncomingMessage, { token: undefined })).toMatch('Only this machine');
  });
});

describe('with a token', () => {
  it('allows a request that sends it, under any host name', async () => {
    expect(await decide('/token', { 'x-admin-token': TOKEN, host: 'proxy.example' })).toBe('allowed');
  });

  it.each([{}, { 'x-admin-token': '' }, { 'x-admin-token': 'secret-token' }, { 'x-admin-token': `${TOKEN}x` }])(
    'rejects %j, without the token in the message',
    async (headers) => {
      expect(await decide('/token', headers)).toBe('The header x-admin-token is missing or wrong.');
    },
  );

  it('rejects a page of another site that sends it', async () => {
    const headers = { 'x-admin-token': TOKEN, origin: 'https://evil.example' };
    expect(await decide('/token', headers)).toMatch('Pages of other sites');
  });
});
