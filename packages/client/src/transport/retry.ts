import { milliseconds, positiveInteger, type Rules } from '../arguments.ts';

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
export const RETRY_RULES: Rules<RetryOptions> = {
  attempts: positiveInteger(3),
  minDelay: milliseconds(250),
  maxDelay: milliseconds(8_000),
  maxRetryAfter: milliseconds(60_000),
};

/** Statuses after which a safe operation may be tried again. */
export function isRetryable(status: number): boolean {
  return /^(?:408|429|50[234])$/.test(`${status}`);
}

/**
 * The wait before the next attempt in milliseconds: what the server asked for, else exponential backoff with full jitter.
 * Undefined when the server asks for more than the policy allows.
 *
 * @param attempt the number of the attempt that failed, from 1
 */
export function retryDelay(policy: RetryPolicy, attempt: number, asked: number | undefined): number | undefined {
  if (asked !== undefined) return asked > policy.maxRetryAfter ? undefined : asked;
  return Math.random() * Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
}
