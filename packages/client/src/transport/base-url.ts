/** Paths that people paste together with the address; the proxy lives above them. */
const BELOW_ROOT = /\/(?:v1|ui)\/*$/;
const OPERATION_PATH = /\/(?:models|model\/(?:info|new|update|delete)|model_group\/info|chat\/completions)\/*$/;

/**
 * The address that every request starts with, without a slash at its end.
 *
 * Mended in silence: slashes at the end, a trailing `/v1` (OpenAI's SDKs want it there) and `/ui` (the dashboard's address).
 * Kept: any other path, since a proxy may live under one (`SERVER_ROOT_PATH`).
 *
 * @param given what the caller gave as `baseUrl`
 * @throws TypeError saying what is wrong and what to write instead; it never repeats a password
 * @example normalizeBaseUrl('https://llm.example.com/v1/') // 'https://llm.example.com'
 */
export function normalizeBaseUrl(given: unknown): string {
  const text = given instanceof URL ? given.href : typeof given === 'string' ? given.trim() : '';
  let why = text ? 'is not a URL' : 'is missing';
  let instead = 'https://litellm.example.com';
  if (text && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const bare = text.replace(/^[^@/]*@|^\/+/, '').split(/[?#]/)[0] as string;
    why = 'has no scheme';
    instead = `${/^(?:localhost|127\.|\[::1\])/.test(bare) ? 'http' : 'https'}://${bare}`;
  } else if (URL.canParse(text)) {
    const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
    const path = pathname.replace(/\/+$/, '');
    const above = path.replace(OPERATION_PATH, '').replace(BELOW_ROOT, '').replace(/\/+$/, '');
    const isHttp = /^https?:$/.test(protocol);
    if (isHttp) instead = origin + above;
    why = '';
    if (OPERATION_PATH.test(path)) why = 'is the address of one operation';
    if (search || hash) why = 'has a query or a fragment';
    if (username || password) why = 'holds a user or a password: the key is given as apiKey';
    if (!isHttp) why = `has the scheme "${protocol}//"`;
  }
  if (why) throw new TypeError(`baseUrl ${why}: write "${instead}".`);
  return instead;
}
