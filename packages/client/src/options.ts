import {
  argumentError,
  checkOptions,
  FUNCTION,
  isObject,
  milliseconds,
  type OptionRule,
  type OptionRules,
  typeName,
} from './arguments.ts';
import { ApiKey, type ApiKeySource } from './transport/api-key.ts';
import { normalizeBaseUrl } from './transport/base-url.ts';
import type { Hooks } from './transport/hooks.ts';
import type { Fetch } from './transport/redirect.ts';
import { RETRY_RULES, type RetryOptions, type RetryPolicy } from './transport/retry.ts';
import type { ResponseValidator } from './types.ts';

/** Options of `createClient` and `connect`. Only `baseUrl` and `apiKey` are required. */
export interface ClientOptions {
  /** The proxy's URL. A trailing `/`, `/v1`, or `/ui` is removed; any other path is kept (`SERVER_ROOT_PATH`). */
  readonly baseUrl: string | URL;
  /** The master key or a virtual key, or a function that returns one. The function is called once, and once more after a 401. */
  readonly apiKey: ApiKeySource;
  /** Replaces the global `fetch`. It is called with a URL string and a plain `RequestInit`. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request, for gateways in front of the proxy, but never to another origin. Must not include `authorization`: use `apiKey`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Limit for one attempt, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Limit for one call with all its attempts and delays, in milliseconds. Default: 120,000. */
  readonly deadline?: number | undefined;
  /** How operations that are safe to repeat are retried. `false` disables retries. */
  readonly retry?: RetryOptions | false | undefined;
  /** How a create without a clear response is looked up before it fails with `OutcomeUnknownError`. */
  readonly readBack?: ReadBackOptions | undefined;
  readonly hooks?: Hooks | undefined;
  /** Checks every response against the contract. Pass `validateResponse` from `@litellm-models/client/validate`. */
  readonly validate?: ResponseValidator | undefined;
  /** The proxy's LiteLLM version, such as `'1.106.2'`. If set, the client does not ask the proxy for it. */
  readonly serverVersion?: string | undefined;
}

/** How a create without a clear response is looked up. */
export interface ReadBackOptions {
  /** Limit for all reads together, in milliseconds. Default: 10,000. */
  readonly timeout?: number | undefined;
  /** Delay between two reads, in milliseconds. Default: 500. */
  readonly interval?: number | undefined;
}

/** {@link ClientOptions}, checked and with defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly key: ApiKey;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetryPolicy;
  readonly readBack: { readonly timeout: number; readonly interval: number };
  readonly hooks: Hooks;
  readonly validate: ResponseValidator | undefined;
  readonly serverVersion: string | undefined;
}

/** {@link ClientOptions} with the defaults of the first level. */
type OptionsWithDefaults = ClientOptions & Pick<Settings, 'timeout' | 'deadline' | 'headers'>;

/** For options that `normalizeBaseUrl` and `ApiKey` check. */
const CHECKED_ELSEWHERE: OptionRule = [() => true, ''];
const OBJECT: OptionRule = [isObject, 'an object', {}];

const CLIENT_RULES: OptionRules<OptionsWithDefaults> = {
  baseUrl: CHECKED_ELSEWHERE,
  apiKey: CHECKED_ELSEWHERE,
  fetch: FUNCTION,
  headers: OBJECT,
  timeout: milliseconds(30_000),
  deadline: milliseconds(120_000),
  retry: [(value) => value === false || isObject(value), 'an object or false', {}],
  readBack: OBJECT,
  hooks: OBJECT,
  validate: FUNCTION,
  serverVersion: [
    (value) => typeof value === 'string' && /^\d+\.\d+/.test(value),
    'a version string such as "1.106.2"',
  ],
};
const READ_BACK_RULES: OptionRules<ReadBackOptions> = { timeout: milliseconds(10_000), interval: milliseconds(500) };
const HOOK_RULES: OptionRules<Hooks> = { onAttemptStart: FUNCTION, onAttemptEnd: FUNCTION };

function checkHeaders(headers: object): Readonly<Record<string, string>> {
  // The entries of a `Headers` are not its properties.
  const entries: readonly (readonly [string, unknown])[] =
    headers instanceof Headers ? [...headers] : Object.entries(headers);
  for (const [name, value] of entries) {
    const path = `options.headers["${name}"]`;
    if (name.toLowerCase() === 'authorization')
      throw argumentError(path, 'omitted', typeName(value), 'pass the key as options.apiKey');
    const isString = typeof value === 'string';
    if (!isString || !/^[\w!#-'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`)) {
      const got = isString ? 'a name or value with invalid characters' : typeName(value);
      throw argumentError(path, 'a valid HTTP header', got);
    }
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * Checks the options of a client and fills in their defaults.
 *
 * @throws TypeError naming the option; the message never contains a key or a header's value
 * @example const settings = resolveOptions({ baseUrl: 'https://llm.example.com', apiKey: 'sk-1234' });
 */
export function resolveOptions(options: ClientOptions): Settings {
  const checked = checkOptions<OptionsWithDefaults>(options, CLIENT_RULES);
  const { fetch: customFetch, timeout, deadline, retry, validate, serverVersion } = checked;
  const headers = checkHeaders(checked.headers);
  return {
    baseUrl: normalizeBaseUrl(checked.baseUrl),
    key: new ApiKey(checked.apiKey, Object.values(headers)),
    // The global is read for each request, so that test doubles installed later are used.
    fetch: customFetch ?? ((url, init) => fetch(url, init)),
    headers,
    timeout,
    deadline,
    retry: checkOptions<RetryPolicy>(retry || { attempts: 1 }, RETRY_RULES, 'options.retry'),
    readBack: checkOptions<Settings['readBack']>(checked.readBack, READ_BACK_RULES, 'options.readBack'),
    hooks: checkOptions<Hooks>(checked.hooks, HOOK_RULES, 'options.hooks'),
    validate,
    serverVersion,
  };
}
