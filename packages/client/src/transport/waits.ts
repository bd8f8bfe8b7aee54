import { AbortedError } from '@litellm-models/core';
import { Interruption, sleep, withTimeLimit } from './time-limit.ts';

type Signal = AbortSignal | null | undefined;

/** Says as an error of ours that the caller's signal ended a wait. */
function withAbortedError<T>(signal: Signal, wait: (caller: AbortSignal | undefined) => Promise<T>): Promise<T> {
  return wait(signal ?? undefined).catch((error: unknown) => {
    throw error instanceof Interruption
      ? new AbortedError('The caller ended the wait.', { cause: signal?.reason })
      : error;
  });
}

/**
 * Waits between two calls.
 *
 * @throws AbortedError when the caller's signal ends it
 */
export function sleepBetweenCalls(milliseconds: number, signal: Signal): Promise<void> {
  return withAbortedError(signal, (caller) => sleep(Math.max(0, milliseconds), caller));
}

/**
 * What was promised to somebody else too: the caller's signal ends the caller's wait alone.
 *
 * @throws AbortedError when it does
 */
export function unlessAborted<T>(promised: Promise<T>, signal: Signal): Promise<T> {
  return withAbortedError(signal, (caller) => withTimeLimit(() => promised, Infinity, caller));
}
