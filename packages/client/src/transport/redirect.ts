const MAX_REDIRECTS = 5;

/** The part of `fetch` that the client uses: it always gives the URL as a string. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const isRedirect = (status: number): boolean => /^30[12378]$/.test(`${status}`);

/**
 * `fetch` that follows redirects by itself: within the origin with everything, to another origin only a read, and that without the
 * key and without any header of the caller. Bodies hold providers' keys, so a write is never sent on to another origin, nor turned into a read.
 * A redirect that is not followed is the answer.
 *
 * A page cannot see where a redirect leads (`opaqueredirect`), so there none is followed.
 */
export async function fetchWithRedirects(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let from = url;
  let sent: RequestInit = { ...init, redirect: 'manual' };
  for (let hop = 0; ; hop++) {
    const response = await fetch(from, sent);
    if (!isRedirect(response.status) || hop === MAX_REDIRECTS) return response;
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, from)) return response;
    const to = new URL(location, from);
    // Some runtimes would read a file, or take the answer out of the address itself.
    if (!/^https?:$/.test(to.protocol)) return response;
    const reads = init.method === 'GET';
    const elsewhere = to.origin !== new URL(from).origin;
    if (!reads && (elsewhere || response.status < 307)) return response;
    if (elsewhere) sent = { ...sent, headers: { accept: 'application/json' } };
    await response.body?.cancel();
    from = to.href;
  }
}
