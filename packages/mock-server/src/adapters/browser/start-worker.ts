import { type SetupWorker, setupWorker } from 'msw/browser';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import { createHandlers } from '../msw/create-handlers.ts';
import { type UnhandledStrategy, unhandledOptions } from '../msw/unhandled.ts';

/** Options of {@link startWorker}. */
export interface WorkerOptions {
  /** The URL of MSW's worker script. Default: `mockServiceWorker.js` in the folder of the page. */
  readonly serviceWorkerUrl?: string;
  /** What happens to requests to other URLs than the mock's. Default: `bypass`. */
  readonly onUnhandledRequest?: UnhandledStrategy;
}

/** A service worker that sends the page's requests to a mock. */
export interface RunningWorker {
  /** MSW's worker, to which you can add your own handlers. */
  readonly worker: SetupWorker;
  /** Stops the interception. */
  stop(): void;
}

/**
 * Intercepts this page's requests to the mock's URL with MSW's service worker. Requires `msw`. The origin of the page must serve the
 * worker script, which `npx msw init public` creates. The script intercepts only the requests of pages in its folder and below.
 *
 * @example
 * const mock = createMockProxy({ baseUrl: new URL('proxy', document.baseURI).href });
 * const { stop } = await startWorker(mock);
 * await fetch(`${mock.url}/v1/models`, { headers: { authorization: `Bearer ${mock.masterKey}` } });
 * stop();
 */
export async function startWorker(mock: MockProxy, options: WorkerOptions = {}): Promise<RunningWorker> {
  const worker = setupWorker(...createHandlers(mock));
  await mock.ready();
  const url = options.serviceWorkerUrl ?? new URL('mockServiceWorker.js', document.baseURI).pathname;
  await worker.start({
    quiet: true,
    serviceWorker: { url },
    ...unhandledOptions(options.onUnhandledRequest ?? 'bypass'),
  });
  return { worker, stop: () => worker.stop() };
}
