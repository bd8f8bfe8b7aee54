import { type ErrorDetails, LitellmModelsError } from './base.ts';

/**
 * Too many requests, or the budget of the key, user or team is used up (`kind` is `budget_exceeded`).
 * Wait for `retryAfterMs`, or raise the budget.
 *
 * @example
 * if (RateLimitedError.isInstance(error)) await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? 1000));
 */
export class RateLimitedError extends LitellmModelsError {
  static override readonly code: 'rate_limited' = 'rate_limited';
  declare readonly code: 'rate_limited';
  /** The wait that the `Retry-After` header asks for, in milliseconds; `undefined` without such a header. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ErrorDetails = {}, retryAfterMs?: number) {
    super(message, details);
    this.retryAfterMs = retryAfterMs;
  }
}
