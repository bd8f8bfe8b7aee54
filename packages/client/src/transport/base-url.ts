const SUGGESTED = 'an address like "https://litellm.example.com"';

/** Paths that people paste together with the address; the proxy lives above them. */
const BELOW_THE_PROXY = /\/(?:v1|ui)\/*$/;
const ENDPOINT =
  /\/(?:models|model\/info|model\/new|model\/update|model\/delete|model_group\/info|chat\/completions)\/*$/;

/**
 * The address that every request starts with, without a slash at its end.
 *
 * Mended in silence: slashes at the end, a trailing `/v1` (OpenAI's SDKs want it there) and `/ui` (the dashboard's address).
 * Kept: any other path, since a proxy may live under one (`SERVER_ROOT_PATH`).
 *
 * @param given what the caller gave as `baseUrl`
 * @throws TypeError saying what is wrong and what to write instead; it never repeats a password
 * @example normaliseBaseUrl('https://llm.example.com/v1/') // 'https://llm.example.com'
 */
export function normaliseBaseUrl(given: unknown): string {
  const text = given instanceof URL ? given.href : given;
  if (typeof text !== 'string' || text.trim() === '') {
    throw new TypeError(`baseUrl is missing: give ${SUGGESTED}.`);
  }
  const trimmed = text.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) {
    const bare = trimmed.replace(/^[^@/]*@/, '').replace(/^\/+/, '');
    const scheme = /^(?:localhost|127\.|\[::1\])/.test(bare) ? 'http' : 'https';
    throw new TypeError(`baseUrl has no scheme: write "${scheme}://${bare.split(/[?#]/)[0]}".`);
  }
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    throw new TypeError(`baseUrl is not a URL: give ${SUGGESTED}.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError(`baseUrl has the scheme "${url.protocol}//": the proxy speaks http or https.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('baseUrl holds a user name or password: give the key as apiKey instead.');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TypeError(`baseUrl has a query or a fragment: write "${url.origin}${url.pathname.replace(/\/+$/, '')}".`);
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (ENDPOINT.test(path)) {
    const above = path.replace(ENDPOINT, '').replace(BELOW_THE_PROXY, '');
    throw new TypeError(`baseUrl is the address of one operation: write "${url.origin}${above}".`);
  }
  return url.origin + path.replace(BELOW_THE_PROXY, '').replace(/\/+$/, '');
}
