import { argumentError, typeName } from '../arguments.ts';

/** Paths below the proxy's root that people copy together with its URL: the base URL of OpenAI's SDKs, and the admin UI. */
const BELOW_ROOT = /\/(?:v1|ui)\/*$/;
const OPERATION_PATH = /\/(?:models|model\/(?:info|new|update|delete)|model_group\/info|chat\/completions)\/*$/;

/**
 * Returns the URL that every request starts with, without a trailing slash.
 *
 * Removes trailing slashes and a trailing `/v1` or `/ui`. Keeps any other path, since the proxy may be served below one (`SERVER_ROOT_PATH`).
 *
 * @throws TypeError saying what is wrong and what to write instead; the message never contains a password or query
 * @example normalizeBaseUrl('https://llm.example.com/v1/'); // 'https://llm.example.com'
 */
export function normalizeBaseUrl(baseUrl: unknown): string {
  const text = baseUrl instanceof URL ? baseUrl.href : typeof baseUrl === 'string' ? baseUrl.trim() : baseUrl;
  let problem = typeName(text);
  let suggestion = 'https://litellm.example.com';
  if (typeof text === 'string' && text) {
    problem = 'an invalid URL';
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
      const address = text.replace(/^[^@/]*@|^\/+/, '').split(/[?#]/)[0] as string;
      problem = 'a URL without a scheme';
      suggestion = `${/^(?:localhost|127\.|\[::1\])/.test(address) ? 'http' : 'https'}://${address}`;
    } else if (URL.canParse(text)) {
      const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
      const path = pathname.replace(/\/+$/, '');
      const root = path.replace(OPERATION_PATH, '').replace(BELOW_ROOT, '').replace(/\/+$/, '');
      const isHttp = /^https?:$/.test(protocol);
      if (isHttp) suggestion = origin + root;
      problem = '';
      if (OPERATION_PATH.test(path)) problem = 'the URL of an operation';
      if (search || hash) problem = 'a URL with a query or fragment';
      if (username || password) problem = 'a URL with credentials (use options.apiKey)';
      if (!isHttp) problem = `the scheme "${protocol}//"`;
    }
  }
  if (problem) throw argumentError('options.baseUrl', "the proxy's http or https URL", problem, `use "${suggestion}"`);
  return suggestion;
}
