import { AbortedError } from '@litellm-models/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Interruption, sleep, sleepBetweenCalls, unlessAborted, withTimeLimit } from './time-limit.ts';

const never = (): Promise<never> => new Promise(() => {});
const thrownBy = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('withTimeLimit', () => {
  it('returns the result, and removes its timer and listener', async () => {
    const caller = new AbortController();
    const added = vi.spyOn(caller.signal, 'addEventListener');
    const removed = vi.spyOn(caller.signal, 'removeEventListener');
    expect(await withTimeLimit(async () => 7, 1000, caller.signal)).toBe(7);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    await expect(withTimeLimit(async () => Promise.reject(new Error('x')), 1000, caller.signal)).rejects.toThrow('x');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at the limit even if the operation ignores its signal', async () => {
    let signal: AbortSignal | undefined;
    const run = (attemptSignal: AbortSignal): Promise<never> => {
      signal = attemptSignal;
      return never();
    };
    const running = thrownBy(withTimeLimit(run, 1000, undefined));
    await vi.advanceTimersByTimeAsync(999);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await running).toEqual(new Interruption('timeout'));
    expect(signal?.aborted).toBe(true);
  });

  it('ends when the caller aborts, and does not start if the caller already has', async () => {
    const caller = new AbortController();
    const running = thrownBy(withTimeLimit(never, 1000, caller.signal));
    caller.abort();
    expect(await running).toEqual(new Interruption('abort'));
    const run = vi.fn(never);
    expect(await thrownBy(withTimeLimit(run, 1000, caller.signal))).toEqual(new Interruption('abort'));
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('supports limits that are too long for setTimeout', async () => {
    const running = thrownBy(withTimeLimit(never, 1e12, undefined));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(await running).toBeInstanceOf(Interruption);
    void withTimeLimit(never, Infinity, undefined);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('sleep', () => {
  it('waits, unless the caller aborts', async () => {
    const caller = new AbortController();
    const waited = sleep(500, caller.signal);
    await vi.advanceTimersByTimeAsync(500);
    await waited;
    const aborted = thrownBy(sleep(500, caller.signal));
    caller.abort();
    expect(await aborted).toEqual(new Interruption('abort'));
  });
});

describe.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['sleepBetweenCalls', (signal) => sleepBetweenCalls(500, signal)],
  ['unlessAborted', (signal) => unlessAborted(never(), signal)],
])('%s', (_, wait) => {
  it('rejects with an AbortedError and its reason if the caller aborts', async () => {
    const caller = new AbortController();
    const aborted = thrownBy(wait(caller.signal));
    caller.abort('left the page');
    expect(await aborted).toBeInstanceOf(AbortedError);
    expect(await aborted).toMatchObject({
      message: 'The call was aborted by options.signal.',
      cause: 'left the page',
    });
  });
});
