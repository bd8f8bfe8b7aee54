import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOptions } from '../arguments.ts';
import { isRetryable, RETRY_RULES, type RetryPolicy, retryDelay } from './retry.ts';

const DEFAULTS = checkOptions<RetryPolicy>({}, RETRY_RULES);

afterEach(() => void vi.restoreAllMocks());

describe('isRetryable', () => {
  it('accepts 408, 429, 502, 503, and 504 only', () => {
    const statuses = [200, 400, 401, 408, 409, 422, 425, 429, 500, 501, 502, 503, 504, 505];
    expect(statuses.filter(isRetryable)).toEqual([408, 429, 502, 503, 504]);
  });
});

describe('retryDelay', () => {
  it('doubles up to a limit, with full jitter', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => retryDelay(DEFAULTS, attempt, undefined))).toEqual([
      250, 500, 1000, 2000, 4000, 8000, 8000,
    ]);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(retryDelay(DEFAULTS, 3, undefined)).toBe(0);
  });

  it('uses Retry-After, unless it is too long', () => {
    expect(retryDelay(DEFAULTS, 1, 12_000)).toBe(12_000);
    expect(retryDelay(DEFAULTS, 1, 60_001)).toBeUndefined();
  });
});
