import { normaliseBaseUrl } from './transport/base-url.ts';
import type { Hooks } from './transport/hooks.ts';
import { Key, type KeySource } from './transport/key.ts';
import type { Fetch } from './transport/redirect.ts';
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from './transport/retry.ts';
import type { AnswerValidator } from './validator.ts';

/** What a client is made from. Only `baseUrl` and `apiKey` are needed. */
export interface ClientOptions {
  /** The proxy's address. A trailing `/`, `/v1` or `/ui` is taken off; another path is kept (`SERVER_ROOT_PATH`). */
  readonly baseUrl: string | URL;
  /** The master key or a virtual key, or a function that fetches it: asked once, and once more when the proxy answers 401. */
  readonly apiKey: KeySource;
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
  /** Checks every answer against the contract: `validateAnswer` of `@litellm-models/client/validate`. */
  readonly validate?: AnswerValidator | undefined;
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
  readonly key: Key;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetryPolicy;
  readonly readBack: { readonly timeout: number; readonly interval: number };
  readonly hooks: Hooks;
  readonly validate: AnswerValidator | undefined;
  readonly serverVersion: string | undefined;
}

const KNOWN: readonly (keyof ClientOptions)[] = [
  'baseUrl',
  'apiKey',
  'fetch',
  'headers',
  'timeout',
  'deadline',
  'retry',
  'readBack',
  'hooks',
  'validate',
  'serverVersion',
];

function onlyKnown(given: object, known: readonly string[], where: string): void {
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray === undefined) return;
  const meant = known.find((name) => name.toLowerCase() === stray.toLowerCase().replace(/[_-]/g, ''));
  throw new TypeError(
    `${where} has no "${stray}"${meant === undefined ? `; it knows ${known.join(', ')}.` : `: did you mean "${meant}"?`}`,
  );
}

/** A number of milliseconds, or the default. */
export function milliseconds(given: unknown, otherwise: number, name: string): number {
  if (given === undefined) return otherwise;
  if (typeof given !== 'number' || !(given > 0)) {
    throw new TypeError(`${name} is milliseconds, a number above 0 (Infinity for none).`);
  }
  return given;
}

function retryPolicy(given: RetryOptions | false | undefined): RetryPolicy {
  if (given === false) return { ...DEFAULT_RETRY, attempts: 1 };
  if (given === undefined) return DEFAULT_RETRY;
  if (typeof given !== 'object' || given === null)
    throw new TypeError('retry is an object, or false for no second attempt.');
  onlyKnown(given, Object.keys(DEFAULT_RETRY), 'retry');
  const attempts = given.attempts ?? DEFAULT_RETRY.attempts;
  if (!Number.isInteger(attempts) || attempts < 1) throw new TypeError('retry.attempts is a whole number from 1.');
  return {
    attempts,
    minDelay: milliseconds(given.minDelay, DEFAULT_RETRY.minDelay, 'retry.minDelay'),
    maxDelay: milliseconds(given.maxDelay, DEFAULT_RETRY.maxDelay, 'retry.maxDelay'),
    maxRetryAfter: milliseconds(given.maxRetryAfter, DEFAULT_RETRY.maxRetryAfter, 'retry.maxRetryAfter'),
  };
}

function ownHeaders(given: unknown): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null) throw new TypeError('headers is an object of names and values.');
  for (const [name, value] of Object.entries(given)) {
    if (name.toLowerCase() === 'authorization')
      throw new TypeError('headers holds "authorization": give the key as apiKey.');
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new TypeError(`headers["${name}"] is not a string that a header can carry.`);
    }
  }
  return { ...given };
}

/**
 * Checks what the caller gave and fills in the defaults.
 *
 * @throws TypeError naming the option and what it should be; it never holds the key
 */
export function settingsOf(given: ClientOptions): Settings {
  if (typeof given !== 'object' || given === null) throw new TypeError('createClient takes { baseUrl, apiKey, … }.');
  onlyKnown(given, KNOWN, 'createClient');
  const { fetch: own, hooks = {}, validate, serverVersion, readBack = {} } = given;
  if (own !== undefined && typeof own !== 'function') throw new TypeError('fetch is a function.');
  if (validate !== undefined && typeof validate !== 'function') {
    throw new TypeError('validate is the function validateAnswer of "@litellm-models/client/validate".');
  }
  if (serverVersion !== undefined && !/^\d+\.\d+/.test(serverVersion)) {
    throw new TypeError('serverVersion is a LiteLLM version such as "1.106.2".');
  }
  onlyKnown(hooks, ['onAttemptStart', 'onAttemptEnd'], 'hooks');
  onlyKnown(readBack, ['timeout', 'interval'], 'readBack');
  const baseUrl = normaliseBaseUrl(given.baseUrl);
  const headers = ownHeaders(given.headers);
  const key = new Key(given.apiKey, Object.values(headers));
  return {
    baseUrl,
    key,
    // The global is looked up for each call, so that test doubles installed later are seen.
    fetch: own ?? ((url, init) => fetch(url, init)),
    headers,
    timeout: milliseconds(given.timeout, 30_000, 'timeout'),
    deadline: milliseconds(given.deadline, 120_000, 'deadline'),
    retry: retryPolicy(given.retry),
    readBack: {
      timeout: milliseconds(readBack.timeout, 10_000, 'readBack.timeout'),
      interval: milliseconds(readBack.interval, 500, 'readBack.interval'),
    },
    hooks,
    validate,
    serverVersion,
  };
}
