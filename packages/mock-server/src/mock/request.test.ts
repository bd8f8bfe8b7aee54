import { expect, it } from 'vitest';
import { toProxyRequest } from './request.ts';

it('returns the method, the path as sent, the query, lowercase headers and the body', async () => {
  const request = new Request('http://proxy.test/model/a%2Fb/update?x=%20', {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'X-A': 'b' },
    body: '{"model_name":"ü"}',
  });
  expect(await toProxyRequest(request)).toEqual({
    method: 'PATCH',
    path: '/model/a%2Fb/update',
    query: 'x=%20',
    headers: { host: 'proxy.test', 'content-type': 'application/json', 'x-a': 'b' },
    body: '{"model_name":"ü"}',
  });
});

it('returns empty strings for a request without a query and a body', async () => {
  expect(await toProxyRequest(new Request('http://proxy.test:81/'))).toEqual({
    method: 'GET',
    path: '/',
    query: '',
    headers: { host: 'proxy.test:81' },
    body: '',
  });
});
