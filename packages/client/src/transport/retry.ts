import { count, type Rules, time } from './check.ts';

/** How often and how patiently a safe operation is tried again. */
export interface RetryOptions {
  /** Attempts in all, the first one too. 1 means: never again. Default 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds that the first wait may last at most; it doubles each time. Default 250. */
  readonly minDelay?: number | undefined;
  /** Milliseconds that no wait of ours exceeds. Default 8000. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds: a `Retry-After` longer than this is not waited for; the error says it instead. Default 60 000. */
  readonly maxRetryAfter?: number | undefined;
}

/** {@link RetryOptions} with every default filled in. */
export type RetryPolicy = { readonly [K in keyof RetryOptions]-?: number };

/** What {@link RetryOptions} must be, with the defaults. */
export const RETRY: Rules<RetryOptions> = {
  attempts: count(3),
  minDelay: time(250),
  maxDelay: time(8_000),
  maxRetryAfter: time(60_000),
};

/** Statuses after which a safe operation may be tried again. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || (status >= 502 && status <= 504);
}

/**
 * The wait before the next attempt in milliseconds: what the server asked for, else exponential backoff with full jitter.
 * Undefined when the server asks for more than the policy allows.
 *
 * @param attempt the number of the attempt that failed, from 1
 */
export function delayBefore(policy: RetryPolicy, attempt: number, asked: number | undefined): number | undefined {
  if (asked !== undefined) return asked > policy.maxRetryAfter ? undefined : asked;
  return Math.random() * Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
}

/** What runtimes call a connection that was never made: nothing of the request can have reached a server. */
const NEVER_SENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|FailedToOpenSocket|onnection ?[Rr]efused|dns error|CERT_|ERR_TLS/;

/** True when a failed `fetch` says that it never had a connection; false when it may have had one. */
export function neverSent(error: unknown): boolean {
  for (let e = error, depth = 0; e instanceof Error && depth < 4; e = e.cause, depth++) {
    if (NEVER_SENT.test(`${(e as { code?: unknown }).code ?? ''} ${e.message}`)) return true;
  }
  return false;
}
