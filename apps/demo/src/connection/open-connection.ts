import { createClient } from '@litellm-models/client';
import type { Connection, Target } from './types.ts';

/**
 * Opens a connection. Starts the mock for an in-page target; does not send a request to a proxy.
 *
 * @throws TypeError if the base URL or the key is invalid
 */
export async function openConnection(target: Target): Promise<Connection> {
  if (target.kind === 'mock') {
    // Imported on demand because the mock contains the price list of a whole release.
    const { startInPageMock } = await import('./in-page-mock.ts');
    const mock = await startInPageMock(target.profile);
    const client = createClient({ baseUrl: mock.url, apiKey: mock.masterKey });
    return { target, client, label: `a mock of LiteLLM ${target.profile} in this page`, close: mock.stop };
  }
  // The user is waiting, so retry only once before showing the error.
  const client = createClient({
    baseUrl: target.baseUrl,
    apiKey: target.apiKey,
    retry: { attempts: 2, maxDelay: 500 },
  });
  return { target, client, label: client.baseUrl, close: () => {} };
}
