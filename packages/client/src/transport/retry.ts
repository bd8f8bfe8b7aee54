import { milliseconds, type OptionRules, positiveInteger } from '../arguments.ts';

/** How often and how fast an operation that is safe to repeat is retried. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first. Default: 3. */
  readonly attempts?: number | undefined;
  /** Upper limit of the first delay, in milliseconds. It doubles with each attempt. Default: 250. */
  readonly minDelay?: number | undefined;
  /** Upper limit of all delays, in milliseconds. Default: 8,000. */
  readonly maxDelay?: number | undefined;
  /** If `Retry-After` asks for a longer delay than this, in milliseconds, the call fails instead of waiting. Default: 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

/** {@link RetryOptions} with defaults. */
export type RetryPolicy = { readonly [K in keyof RetryOptions]-?: number };

/** The rules of {@link RetryOptions}. */
export const RETRY_RULES: OptionRules<RetryOptions> = {
  attempts: positiveInteger(3),
  minDelay: milliseconds(250),
  maxDelay: milliseconds(8_000),
  maxRetryAfter: milliseconds(60_000),
};

/** Whether the same request may succeed later: 408, 429, 502, 503, and 504. */
export function isRetryable(status: number): boolean {
  return /^(?:408|429|50[234])$/.test(`${status}`);
}

/**
 * The delay before the next attempt in milliseconds: `Retry-After`, or else exponential backoff with full jitter.
 *
 * @param attempt the number of the failed attempt, starting at 1
 * @param retryAfter what the response asked for, in milliseconds
 * @returns `undefined` if the response asks for a longer delay than the policy allows
 * @example retryDelay({ attempts: 3, minDelay: 250, maxDelay: 8000, maxRetryAfter: 60_000 }, 1, 2000); // 2000
 */
export function retryDelay(policy: RetryPolicy, attempt: number, retryAfter: number | undefined): number | undefined {
  if (retryAfter !== undefined) return retryAfter > policy.maxRetryAfter ? undefined : retryAfter;
  return Math.random() * Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
}
