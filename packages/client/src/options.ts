import { normaliseBaseUrl } from './transport/base-url.ts';
import type { Hooks } from './transport/hooks.ts';
import { Key, type KeySource } from './transport/key.ts';
import type { Fetch } from './transport/redirect.ts';
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from './transport/retry.ts';
import type { CallOptions } from './transport/types.ts';
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

const KNOWN = 'baseUrl apiKey fetch headers timeout deadline retry readBack hooks validate serverVersion'.split(' ');

function mustBe(fits: boolean, name: string, what: string): void {
  if (!fits) throw new TypeError(`${name} is ${what}.`);
}

const isObject = (given: unknown): boolean => Object(given) === given;

function onlyKnown(given: object, known: readonly string[], where: string): void {
  mustBe(isObject(given), where, 'an object');
  for (const stray of Object.keys(given)) {
    if (known.includes(stray)) continue;
    const meant = known.find((name) => name.toLowerCase() === stray.toLowerCase().replace(/[_-]/g, ''));
    throw new TypeError(
      `${where} has no "${stray}"; ${meant ? `did you mean "${meant}"?` : `it knows ${known.join(', ')}.`}`,
    );
  }
}

/** A number of milliseconds, or the default. */
export function milliseconds(given: unknown, otherwise: number, name: string): number {
  const time = given === undefined ? otherwise : given;
  mustBe(typeof time === 'number' && time > 0, name, 'milliseconds, a number above 0 (Infinity for none)');
  return time as number;
}

/** What every call takes. */
const OF_A_CALL = ['signal', 'timeout', 'deadline'];

/** {@link CallOptions} checked, with the defaults of the client. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly deadline: number;
}

/**
 * Checks what the caller gave with one call.
 *
 * @throws TypeError naming the option that is unknown or wrong
 */
export function limitsOf(options: CallOptions, defaults: Pick<Settings, 'timeout' | 'deadline'>): Limits {
  onlyKnown(options, OF_A_CALL, 'options');
  const { signal, timeout, deadline } = options;
  mustBe(signal == null || typeof signal.addEventListener === 'function', 'signal', 'an AbortSignal');
  return {
    signal: signal ?? undefined,
    timeout: milliseconds(timeout, defaults.timeout, 'timeout'),
    deadline: milliseconds(deadline, defaults.deadline, 'deadline'),
  };
}

/**
 * Checks the query of a read: it was easily given what belongs into the options, which come after it.
 *
 * @throws TypeError naming what no query holds
 */
export function checkQuery(query: object): void {
  for (const [name, value] of Object.entries(query)) {
    mustBe(!OF_A_CALL.includes(name) && !isObject(value), name, 'no part of a query: options come after it');
  }
}
/** An object of milliseconds, with a default for each. */
function times<T extends Readonly<Record<string, number>>>(given: object, defaults: T, name: string): T {
  onlyKnown(given, Object.keys(defaults), name);
  const filled = Object.entries(defaults).map(([field, otherwise]) => [
    field,
    milliseconds((given as Record<string, unknown>)[field], otherwise, `${name}.${field}`),
  ]);
  return Object.fromEntries(filled) as T;
}

function retryPolicy(given: RetryOptions | false = {}): RetryPolicy {
  if (given === false) return { ...DEFAULT_RETRY, attempts: 1 };
  mustBe(isObject(given), 'retry', 'an object, or false for no second attempt');
  const { attempts = 1 } = given;
  mustBe(Number.isInteger(attempts) && attempts > 0, 'retry.attempts', 'a whole number from 1');
  return times(given, DEFAULT_RETRY, 'retry');
}

function ownHeaders(given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  mustBe(isObject(given), 'headers', 'an object');
  // A Headers has no properties of its own: it would be taken for an empty object.
  const pairs = given instanceof Headers ? [...given] : Object.entries(given);
  for (const [name, value] of pairs) {
    mustBe(name.toLowerCase() !== 'authorization', `headers["${name}"]`, 'made of apiKey: give the key as apiKey');
    const fits = typeof value === 'string' && /^[\w!#-'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);
    mustBe(fits, `headers["${name}"]`, 'a text that a header can carry');
  }
  return Object.fromEntries(pairs);
}

/**
 * Checks what the caller gave and fills in the defaults.
 *
 * @throws TypeError naming the option and what it should be; it never holds the key
 */
export function settingsOf(given: ClientOptions): Settings {
  mustBe(isObject(given), 'What createClient takes', '{ baseUrl, apiKey, … }');
  onlyKnown(given, KNOWN, 'createClient');
  const { fetch: own, hooks = {}, validate, serverVersion, readBack = {} } = given;
  mustBe(
    serverVersion === undefined || (typeof serverVersion === 'string' && /^\d+\.\d+/.test(serverVersion)),
    'serverVersion',
    'a LiteLLM version such as "1.106.2"',
  );
  onlyKnown(hooks, ['onAttemptStart', 'onAttemptEnd'], 'hooks');
  for (const [name, given] of Object.entries({ fetch: own, validate, ...hooks })) {
    mustBe(given === undefined || typeof given === 'function', name, 'a function');
  }
  const baseUrl = normaliseBaseUrl(given.baseUrl);
  const headers = ownHeaders(given.headers);
  return {
    baseUrl,
    key: new Key(given.apiKey, Object.values(headers)),
    // The global is looked up for each call, so that test doubles installed later are seen.
    fetch: own ?? ((url, init) => fetch(url, init)),
    headers,
    timeout: milliseconds(given.timeout, 30_000, 'timeout'),
    deadline: milliseconds(given.deadline, 120_000, 'deadline'),
    retry: retryPolicy(given.retry),
    readBack: times(readBack, { timeout: 10_000, interval: 500 }, 'readBack'),
    hooks,
    validate,
    serverVersion,
  };
}
