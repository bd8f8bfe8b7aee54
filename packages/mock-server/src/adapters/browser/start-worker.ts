import { type SetupWorker, setupWorker } from 'msw/browser';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { unhandled } from '../msw/unhandled.ts';

/** How the page's requests are intercepted. */
export interface WorkerOptions {
  /** Where MSW's worker script is served: `mockServiceWorker.js` beside the page unless given. */
  readonly serviceWorkerUrl?: string;
  /** What becomes of requests that the mock does not own: `bypass` unless given. */
  readonly onUnhandledRequest?: 'bypass' | 'warn' | 'error';
}

/** A mock that answers the page. */
export interface WorkingMock {
  /** MSW's own worker, for handlers beside the mock's. */
  readonly worker: SetupWorker;
  /** Lets every request go out again. */
  stop(): void;
}

/**
 * Answers this page's requests to the mock's address from the mock, through MSW's service worker. The script has to be
 * served by the page's own origin (`npx msw init public`); its folder is the widest path it sees.
 *
 * @example
 * const mock = createMockProxy({ baseUrl: new URL('proxy', document.baseURI).href, config });
 * await startWorker(mock, { serviceWorkerUrl: new URL('mockServiceWorker.js', document.baseURI).href });
 */
export async function startWorker(mock: MockProxy, options: WorkerOptions = {}): Promise<WorkingMock> {
  const worker = setupWorker(...mock.handlers);
  await mock.ready();
  const url = options.serviceWorkerUrl ?? new URL('mockServiceWorker.js', document.baseURI).pathname;
  await worker.start({
    quiet: true,
    serviceWorker: { url },
    ...unhandled(options.onUnhandledRequest ?? 'bypass'),
  });
  return { worker, stop: () => worker.stop() };
}
