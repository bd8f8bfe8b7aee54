import { type SetupServer, setupServer } from 'msw/node';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { unhandled } from '../msw/unhandled.ts';

/** How requests are intercepted. */
export interface InterceptOptions {
  /**
   * What becomes of requests that no mock owns: `bypass` (they go out as they would) unless given. `error` fails a test on
   * each of them, which finds a wrong base URL at once.
   */
  readonly onUnhandledRequest?: 'bypass' | 'warn' | 'error';
}

/** Interception that is running. */
export interface Interception {
  /** MSW's own server, for handlers beside the mock's. */
  readonly server: SetupServer;
  /** Lets every request go out again. */
  stop(): void;
}

/**
 * Answers this process's requests (`fetch`, node:http, …) to the mocks' addresses from the mocks.
 *
 * @example
 * const mock = createMockProxy({ config: 'config.yaml' });
 * const { stop } = intercept(mock);
 * afterAll(stop);
 */
export function intercept(mocks: MockProxy | readonly MockProxy[], options: InterceptOptions = {}): Interception {
  const list = 'handlers' in mocks ? [mocks] : mocks;
  const server = setupServer(...list.flatMap((mock) => mock.handlers));
  server.listen(unhandled(options.onUnhandledRequest ?? 'bypass'));
  return { server, stop: () => server.close() };
}
