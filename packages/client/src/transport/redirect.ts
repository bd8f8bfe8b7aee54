const MAX_REDIRECTS = 5;

/** The part of `fetch` that the client uses. The URL is always a string. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const isRedirect = (status: number): boolean => /^30[12378]$/.test(`${status}`);

/**
 * Calls `fetch` and follows redirects itself.
 *
 * Within the origin, it follows them with all headers. To another origin, it follows only reads, without the key and the caller's headers.
 * Bodies contain provider keys: a write is never sent to another origin, and never turned into a read. A redirect that is not followed is returned.
 * In browsers none is followed, because a page cannot see its target (`opaqueredirect`).
 *
 * @example const response = await fetchWithRedirects(fetch, 'https://llm.example.com/v1/models', { method: 'GET' });
 */
export async function fetchWithRedirects(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let currentUrl = url;
  let currentInit: RequestInit = { ...init, redirect: 'manual' };
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(currentUrl, currentInit);
    if (!isRedirect(response.status) || redirects === MAX_REDIRECTS) return response;
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, currentUrl)) return response;
    const target = new URL(location, currentUrl);
    // Some runtimes fetch `file:` and `data:` URLs.
    if (!/^https?:$/.test(target.protocol)) return response;
    const isRead = init.method === 'GET';
    const isOtherOrigin = target.origin !== new URL(currentUrl).origin;
    if (!isRead && (isOtherOrigin || response.status < 307)) return response;
    if (isOtherOrigin) currentInit = { ...currentInit, headers: { accept: 'application/json' } };
    await response.body?.cancel();
    currentUrl = target.href;
  }
}
