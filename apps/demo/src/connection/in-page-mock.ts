import { createMockProxy, type ProfileName } from '@litellm-models/mock-server';
import { startWorker } from '@litellm-models/mock-server/browser';
import config from '../../../../examples/config.yaml?raw';
import keys from '../../../../examples/keys.json?raw';

/** A mock proxy that runs in this page and handles its requests. */
export interface InPageMock {
  url: string;
  masterKey: string;
  stop: () => void;
}

/**
 * Starts a mock proxy in this page. MSW's service worker intercepts the requests to the mock's base URL.
 *
 * The base URL is below the page's own path, within the service worker's scope, so the page works under any path of a host.
 * The worker does not intercept other requests.
 */
export async function startInPageMock(profile: ProfileName): Promise<InPageMock> {
  const url = new URL('mock-proxy', document.baseURI).href;
  const mock = createMockProxy({ profile, config, keys, baseUrl: url });
  const { stop } = await startWorker(mock, {
    serviceWorkerUrl: new URL('mockServiceWorker.js', document.baseURI).href,
  });
  return { url, masterKey: mock.masterKey, stop };
}
