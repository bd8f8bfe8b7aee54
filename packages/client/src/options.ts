import { checkOptions, FUNCTION, isObject, milliseconds, type Rule, type Rules, requireOption } from './arguments.ts';
import { ApiKey, type ApiKeySource } from './transport/api-key.ts';
import { normalizeBaseUrl } from './transport/base-url.ts';
import type { Hooks } from './transport/hooks.ts';
import type { Fetch } from './transport/redirect.ts';
import { RETRY_RULES, type RetryOptions, type RetryPolicy } from './transport/retry.ts';
import type { ResponseValidator } from './validator.ts';

/** What a client is made from. Only `baseUrl` and `apiKey` are needed. */
export interface ClientOptions {
  /** The proxy's address. A trailing `/`, `/v1` or `/ui` is taken off; another path is kept (`SERVER_ROOT_PATH`). */
  readonly baseUrl: string | URL;
  /** The master key or a virtual key, or a function that fetches it: asked once, and once more when the proxy answers 401. */
  readonly apiKey: ApiKeySource;
  /** Used instead of the global `fetch`; it gets a URL as a string and a plain `RequestInit`. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request, for gateways before the proxy. Never sent to another origin. `authorization` belongs to `apiKey`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for one attempt. Default 30 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one call with all its attempts and waits. Default 120 000. */
  readonly deadline?: number | undefined;
  /** How safe operations are tried again; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** How long a create whose answer was lost or a bare 500 is looked for before the client says that it cannot know. */
  readonly readBack?: ReadBackOptions | undefined;
  readonly hooks?: Hooks | undefined;
  /** Checks every answer against the contract: `validateResponse` of `@litellm-models/client/validate`. */
  readonly validate?: ResponseValidator | undefined;
  /** The proxy's LiteLLM version where you know it (`'1.106.2'`): the client then never asks. */
  readonly serverVersion?: string | undefined;
}

/** See {@link ClientOptions.readBack}. */
export interface ReadBackOptions {
  /** Milliseconds in all. Default 10 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds between two reads. Default 500. */
  readonly interval?: number | undefined;
}

/** {@link ClientOptions} checked, with every default filled in. */
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

/** What has rules of its own, further down. */
const CHECKED_SEPARATELY: Rule = [() => true, ''];
const OBJECT: Rule = [isObject, 'an object', {}];

const OPTIONS: Rules<Filled> = {
  baseUrl: CHECKED_SEPARATELY,
  apiKey: CHECKED_SEPARATELY,
  fetch: FUNCTION,
  headers: OBJECT,
  timeout: milliseconds(30_000),
  deadline: milliseconds(120_000),
  retry: [(given) => given === false || isObject(given), 'an object, or false for no second attempt', {}],
  readBack: OBJECT,
  hooks: OBJECT,
  validate: FUNCTION,
  serverVersion: [
    (given) => typeof given === 'string' && /^\d+\.\d+/.test(given),
    'a LiteLLM version such as "1.106.2"',
  ],
};
const READ_BACK: Rules<ReadBackOptions> = { timeout: milliseconds(10_000), interval: milliseconds(500) };
const HOOKS: Rules<Hooks> = { onAttemptStart: FUNCTION, onAttemptEnd: FUNCTION };

function checkHeaders(given: object): Readonly<Record<string, string>> {
  // A Headers has no properties of its own: it would be taken for an empty object.
  const pairs: readonly (readonly [string, unknown])[] = given instanceof Headers ? [...given] : Object.entries(given);
  for (const [name, value] of pairs) {
    requireOption(
      name.toLowerCase() !== 'authorization',
      `headers["${name}"]`,
      'made of apiKey: give the key as apiKey',
    );
    const fits = typeof value === 'string' && /^[\w!#-'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);
    requireOption(fits, `headers["${name}"]`, 'a text that a header can carry');
  }
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** {@link ClientOptions} with the defaults of the first level. */
type Filled = ClientOptions & Pick<Settings, 'timeout' | 'deadline' | 'headers'>;

/**
 * Checks what the caller gave and fills in the defaults.
 *
 * @throws TypeError naming the option and what it should be; it never holds the key
 */
export function resolveOptions(given: ClientOptions): Settings {
  const filled = checkOptions<Filled>(given, OPTIONS, 'createClient');
  const { fetch: own, timeout, deadline, retry, validate, serverVersion } = filled;
  const headers = checkHeaders(filled.headers);
  return {
    baseUrl: normalizeBaseUrl(filled.baseUrl),
    key: new ApiKey(filled.apiKey, Object.values(headers)),
    // The global is looked up for each call, so that test doubles installed later are seen.
    fetch: own ?? ((url, init) => fetch(url, init)),
    headers,
    timeout,
    deadline,
    retry: checkOptions<RetryPolicy>(retry || { attempts: 1 }, RETRY_RULES, 'retry', 'retry.'),
    readBack: checkOptions<Settings['readBack']>(filled.readBack, READ_BACK, 'readBack', 'readBack.'),
    hooks: checkOptions<Hooks>(filled.hooks, HOOKS, 'hooks', 'hooks.'),
    validate,
    serverVersion,
  };
}
