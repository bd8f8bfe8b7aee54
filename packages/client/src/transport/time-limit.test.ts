import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Interruption, sleep, withTimeLimit } from './time-limit.ts';

const never = (): Promise<never> => new Promise(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('limited', () => {
  it('gives what was run, and leaves no timer and no listener behind', async () => {
    const caller = new AbortController();
    const added = vi.spyOn(caller.signal, 'addEventListener');
    const removed = vi.spyOn(caller.signal, 'removeEventListener');
    expect(await withTimeLimit(async () => 7, 1000, caller.signal)).toBe(7);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    await expect(withTimeLimit(async () => Promise.reject(new Error('x')), 1000, caller.signal)).rejects.toThrow('x');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at the limit even if what runs ignores its signal, and tells it', async () => {
    let inner: AbortSignal | undefined;
    const run = (signal: AbortSignal): Promise<never> => {
      inner = signal;
      return never();
    };
    const running = withTimeLimit(run, 1000, undefined).catch((e: unknown) => e);
    await vi.advanceTimersByTimeAsync(999);
    expect(inner?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await running).toEqual(new Interruption('time'));
    expect(inner?.aborted).toBe(true);
  });

  it('ends when the caller does, also before it began', async () => {
    const caller = new AbortController();
    const running = withTimeLimit(never, 1000, caller.signal).catch((e: unknown) => e);
    caller.abort();
    expect(await running).toEqual(new Interruption('caller'));
    const run = vi.fn(never);
    expect(await withTimeLimit(run, 1000, caller.signal).catch((e: unknown) => e)).toEqual(new Interruption('caller'));
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes limits that setTimeout does not', async () => {
    const running = withTimeLimit(never, 1e12, undefined).catch((e: unknown) => e);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(await running).toBeInstanceOf(Interruption);
    void withTimeLimit(never, Infinity, undefined);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('pause', () => {
  it('waits, unless the caller ends it', async () => {
    const caller = new AbortController();
    const waited = sleep(500, caller.signal);
    await vi.advanceTimersByTimeAsync(500);
    await waited;
    const ended = sleep(500, caller.signal).catch((e: unknown) => e);
    caller.abort();
    expect(await ended).toEqual(new Interruption('caller'));
  });
});
