import { type SetupServer, setupServer } from 'msw/node';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { createHandlers } from '../msw/create-handlers.ts';
import { type UnhandledStrategy, unhandledOptions } from '../msw/unhandled.ts';

/** Options of {@link intercept}. */
export interface InterceptOptions {
  /**
   * What happens to requests to other URLs than the mocks'. `bypass` sends them to the network. `error` makes them fail, which reveals a
   * wrong base URL. Default: `bypass`.
   */
  readonly onUnhandledRequest?: UnhandledStrategy;
}

/** A running interception. */
export interface Interception {
  /** MSW's server, to which you can add your own handlers. */
  readonly server: SetupServer;
  /** Stops the interception. */
  stop(): void;
}

/**
 * Intercepts the requests of this process to the mocks' URLs, whether they use `fetch`, node:http or another client. Requires `msw`.
 *
 * @example
 * const mock = createMockProxy({ config: 'config.yaml' });
 * const { stop } = intercept(mock);
 * afterAll(stop);
 */
export function intercept(mocks: MockProxy | readonly MockProxy[], options: InterceptOptions = {}): Interception {
  const list: readonly MockProxy[] = 'fetch' in mocks ? [mocks] : mocks;
  const server = setupServer(...list.flatMap(createHandlers));
  server.listen(unhandledOptions(options.onUnhandledRequest ?? 'bypass'));
  return { server, stop: () => server.close() };
}
