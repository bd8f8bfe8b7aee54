import { remembered } from './remember.ts';
import type { Target } from './types.ts';

/**
 * Where to connect without asking: `?mock` in the address, what the server of this page says in `connection.json`
 * (`pnpm start` does), or what this browser was told to keep.
 */
export async function presetTarget(): Promise<Target | undefined> {
  if (new URLSearchParams(location.search).has('mock')) return { kind: 'page', profile: '1.109' };
  const kept = remembered();
  if (kept) return { kind: 'http', ...kept };
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
