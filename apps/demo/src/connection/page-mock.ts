import { createMockProxy } from '@litellm-models/mock-server';
import { startWorker } from '@litellm-models/mock-server/browser';
import config from '../../../../examples/config.yaml?raw';
import keys from '../../../../examples/keys.json?raw';
import type { PROFILES } from './types.ts';

/** A mock that answers the requests of this page. */
export interface PageMock {
  url: string;
  masterKey: string;
  stop: () => void;
}

/**
 * Starts the mock inside this page: MSW's worker takes the requests under one address and gives them to the proxy's behaviour here.
 *
 * The address is below the page's own, and so is the worker's scope: it works under any path of a host, and leaves all else alone.
 */
export async function startPageMock(profile: (typeof PROFILES)[number]): Promise<PageMock> {
  const url = new URL('mock-proxy', document.baseURI).href;
  const mock = createMockProxy({ profile, config, keys, baseUrl: url });
  const { stop } = await startWorker(mock, {
    serviceWorkerUrl: new URL('mockServiceWorker.js', document.baseURI).href,
  });
  return { url, masterKey: mock.masterKey, stop };
}
