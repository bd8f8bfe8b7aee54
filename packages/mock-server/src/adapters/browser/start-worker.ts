import { type SetupWorker, setupWorker } from 'msw/browser';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { createHandlers } from '../msw/create-handlers.ts';
import { type Unhandled, unhandled } from '../msw/unhandled.ts';

/** Options of the worker. */
export interface WorkerOptions {
  /** The URL of MSW's worker script. Default: `mockServiceWorker.js` beside the page. */
  readonly serviceWorkerUrl?: string;
  /** What happens to requests that the mock does not own. Default: `bypass`. */
  readonly onUnhandledRequest?: Unhandled;
}

/** A mock that responds to the page's requests. */
export interface WorkingMock {
  /** MSW's own worker, for further handlers. */
  readonly worker: SetupWorker;
  /** Ends the interception. */
  stop(): void;
}

/**
 * Intercepts this page's requests to the mock's URL with MSW's service worker. Needs `msw`. The page's own origin must serve the worker
 * script (`npx msw init public`), whose folder is the widest path that it can intercept.
 *
 * @example
 * const mock = createMockProxy({ baseUrl: new URL('proxy', document.baseURI).href, config });
 * await startWorker(mock, { serviceWorkerUrl: new URL('mockServiceWorker.js', document.baseURI).href });
 */
export async function startWorker(mock: MockProxy, options: WorkerOptions = {}): Promise<WorkingMock> {
  const worker = setupWorker(...createHandlers(mock));
  await mock.ready();
  const url = options.serviceWorkerUrl ?? new URL('mockServiceWorker.js', document.baseURI).pathname;
  await worker.start({
    quiet: true,
    serviceWorker: { url },
    ...unhandled(options.onUnhandledRequest ?? 'bypass'),
  });
  return { worker, stop: () => worker.stop() };
}
