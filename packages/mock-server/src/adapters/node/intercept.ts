import { type SetupServer, setupServer } from 'msw/node';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { createHandlers } from '../msw/create-handlers.ts';
import { type Unhandled, unhandled } from '../msw/unhandled.ts';

/** Options of the interception. */
export interface InterceptOptions {
  /**
   * What happens to requests that no mock owns. `bypass` sends them to the network; `error` fails them, which reveals a wrong base URL
   * at once. Default: `bypass`.
   */
  readonly onUnhandledRequest?: Unhandled;
}

/** A running interception. */
export interface Interception {
  /** MSW's own server, for further handlers. */
  readonly server: SetupServer;
  /** Ends the interception. */
  stop(): void;
}

/**
 * Intercepts this process's requests (`fetch`, node:http, …) to the mocks' URLs. Needs `msw`.
 *
 * @example
 * const mock = createMockProxy({ config: 'config.yaml' });
 * const { stop } = intercept(mock);
 * afterAll(stop);
 */
export function intercept(mocks: MockProxy | readonly MockProxy[], options: InterceptOptions = {}): Interception {
  const list: readonly MockProxy[] = 'fetch' in mocks ? [mocks] : mocks;
  const server = setupServer(...list.flatMap(createHandlers));
  server.listen(unhandled(options.onUnhandledRequest ?? 'bypass'));
  return { server, stop: () => server.close() };
}
