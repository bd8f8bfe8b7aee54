import { operationIds, operations } from '@litellm-models/core';
import { type HttpHandler, HttpResponse, type HttpResponseResolver, http } from 'msw';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { ConnectionReset } from '../../mock/response.ts';

/**
 * Creates request handlers for MSW 2.10 or newer: one for each operation, then one for all other requests under the mock's URL, such as
 * requests to unknown paths. Use all or some of them, and override one with `server.use()`.
 *
 * @example
 * const mock = createMockProxy({ baseUrl: 'http://localhost:4000' });
 * const server = setupServer(...createHandlers(mock));
 * server.use(http.post(`${mock.url}/model/new`, () => new HttpResponse(null, { status: 503 })));
 */
export function createHandlers(mock: MockProxy): HttpHandler[] {
  const resolver = createResolver((request) => mock.respond(request));
  const byOperation = operationIds.map((id) => {
    const { method, path } = operations[id];
    return METHODS[method](`${mock.url}${path.replace('{model_id}', ':model_id')}`, resolver);
  });
  return [...byOperation, http.all(`${mock.url}/*`, resolver)];
}

const METHODS = { GET: http.get, POST: http.post, PATCH: http.patch } as const;

/** Creates a resolver that returns the response of `respond`. If `respond` returns undefined, MSW tries the next handler. */
export function createResolver(respond: (request: Request) => Promise<Response | undefined>): HttpResponseResolver {
  return async ({ request }) => {
    try {
      return await respond(request);
    } catch (error) {
      // MSW responds with a 500 to anything that is thrown; this makes `fetch` reject.
      if (error instanceof ConnectionReset) return HttpResponse.error();
      throw error;
    }
  };
}
