/** Paths that people paste together with the address; the proxy lives above them. */
const BELOW_THE_PROXY = /\/(?:v1|ui)\/*$/;
const ENDPOINT = /\/(?:models|model\/(?:info|new|update|delete)|model_group\/info|chat\/completions)\/*$/;

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
  const text = given instanceof URL ? given.href : typeof given === 'string' ? given.trim() : '';
  if (text === '') refuse('is missing', 'https://litellm.example.com');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const bare = text.replace(/^[^@/]*@|^\/+/, '').split(/[?#]/)[0] as string;
    refuse('has no scheme', `${/^(?:localhost|127\.|\[::1\])/.test(bare) ? 'http' : 'https'}://${bare}`);
  }
  if (!URL.canParse(text)) refuse('is not a URL', 'https://litellm.example.com');
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/, '');
  const above = path.replace(ENDPOINT, '').replace(BELOW_THE_PROXY, '').replace(/\/+$/, '');
  if (!/^https?:$/.test(protocol)) refuse(`has the scheme "${protocol}//"`, 'https://litellm.example.com');
  if (username || password) refuse('holds a user name or a password, where the key is given as apiKey', origin + above);
  if (search || hash) refuse('has a query or a fragment', origin + above);
  if (ENDPOINT.test(path)) refuse('is the address of one operation', origin + above);
  return origin + above;
}

function refuse(why: string, instead: string): never {
  throw new TypeError(`baseUrl ${why}: write "${instead}".`);
}
