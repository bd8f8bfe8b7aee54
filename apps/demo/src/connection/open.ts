import { createClient } from '@litellm-models/client';
import type { Connection, Target } from './types.ts';

/**
 * Opens a connection. Nothing is asked of a proxy yet; the mock inside the page is started.
 *
 * @throws TypeError naming what is wrong with the address or the key
 */
export async function openConnection(target: Target): Promise<Connection> {
  if (target.kind === 'page') {
    // Loaded only when it is wanted: the mock brings the price list of a whole release.
    const { startPageMock } = await import('./page-mock.ts');
    const mock = await startPageMock(target.profile);
    const client = createClient({ baseUrl: mock.url, apiKey: mock.masterKey });
    return { target, client, label: `a mock of LiteLLM ${target.profile} inside this page`, close: mock.stop };
  }
  // Somebody is waiting: one more try, soon, and then the error.
  const client = createClient({
    baseUrl: target.baseUrl,
    apiKey: target.apiKey,
    retry: { attempts: 2, maxDelay: 500 },
  });
  return { target, client, label: client.baseUrl, close: () => {} };
}
