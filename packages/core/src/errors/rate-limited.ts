import { type ErrorDetails, LitellmModelsError } from './base.ts';

/**
 * Too many requests, or a budget is spent (`kind` is `budget_exceeded`).
 *
 * @example
 * if (RateLimitedError.isInstance(error)) await sleep(error.retryAfterMs ?? 1000);
 */
export class RateLimitedError extends LitellmModelsError {
  static override readonly code: 'rate_limited' = 'rate_limited';
  declare readonly code: 'rate_limited';
  /** What `Retry-After` asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ErrorDetails = {}, retryAfterMs?: number) {
    super(message, details);
    this.retryAfterMs = retryAfterMs;
  }
}
