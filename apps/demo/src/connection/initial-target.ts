import { DEFAULT_PROFILE } from '@litellm-models/mock-server';
import { loadConnection } from './saved-connection.ts';
import type { Target } from './types.ts';

/**
 * Returns the target to connect to when the page loads: the mock if the URL contains `?mock`, else the connection stored in this
 * browser, else the one in `connection.json` (`pnpm start` serves it). Returns undefined if there is none.
 */
export async function initialTarget(): Promise<Target | undefined> {
  if (new URLSearchParams(location.search).has('mock')) return { kind: 'mock', profile: DEFAULT_PROFILE };
  const saved = loadConnection();
  if (saved) return { kind: 'http', ...saved };
  try {
    const response = await fetch(new URL('connection.json', document.baseURI), { cache: 'no-store' });
    const preset: unknown = response.ok ? await response.json() : undefined;
    if (typeof preset !== 'object' || preset === null) return undefined;
    const { baseUrl, apiKey } = preset as Record<string, unknown>;
    return typeof baseUrl === 'string' && typeof apiKey === 'string' ? { kind: 'http', baseUrl, apiKey } : undefined;
  } catch {
    return undefined;
  }
}
