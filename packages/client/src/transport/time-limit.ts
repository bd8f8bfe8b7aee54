import { AbortedError, type ErrorDetails } from '@litellm-models/core';

/** Thrown when an operation ends early. Not an error yet: only the caller knows the details. */
export class Interruption {
  readonly reason: 'timeout' | 'abort';

  constructor(reason: 'timeout' | 'abort') {
    this.reason = reason;
  }
}

/** The longest delay of `setTimeout`. A longer one would fire at once. */
const MAX_TIMER_DELAY = 2 ** 31 - 1;

/**
 * Runs an operation with a time limit and the caller's signal. It settles in time even if `run` ignores the signal that it gets.
 * Not `AbortSignal.any`: that halves the calls per second.
 *
 * @param run gets a signal that is aborted when the limit is reached or the caller aborts
 * @param limit in milliseconds; `Infinity` for none
 * @throws Interruption if the limit is reached or the caller aborts, else whatever `run` throws
 * @example const response = await withTimeLimit((signal) => fetch('https://llm.example.com', { signal }), 30_000, undefined);
 */
export function withTimeLimit<T>(
  run: (signal: AbortSignal) => Promise<T>,
  limit: number,
  callerSignal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const interrupt = (reason: Interruption['reason']): void => {
      cleanUp();
      reject(new Interruption(reason));
      controller.abort();
    };
    const onAbort = (): void => interrupt('abort');
    const timer =
      limit < Infinity ? setTimeout(interrupt, Math.min(Math.max(limit, 0), MAX_TIMER_DELAY), 'timeout') : undefined;
    const cleanUp = (): void => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', onAbort);
    };
    if (callerSignal?.aborted) return interrupt('abort');
    callerSignal?.addEventListener('abort', onAbort);
    run(controller.signal).finally(cleanUp).then(resolve, reject);
  });
}

/**
 * Waits, unless the caller aborts.
 *
 * @throws Interruption if the caller aborts
 * @example await sleep(250, undefined);
 */
export function sleep(duration: number, callerSignal: AbortSignal | undefined): Promise<void> {
  return withTimeLimit(() => new Promise<never>(() => {}), duration, callerSignal).catch((error: unknown) => {
    if (error instanceof Interruption && error.reason === 'timeout') return;
    throw error;
  });
}

type CallerSignal = AbortSignal | null | undefined;

/** The error of a call that its signal aborted. */
export const abortedError = (signal: CallerSignal, details: ErrorDetails = {}): AbortedError =>
  new AbortedError('The call was aborted by options.signal.', { ...details, cause: signal?.reason });

function withAbortedError<T>(signal: CallerSignal, wait: (signal: AbortSignal | undefined) => Promise<T>): Promise<T> {
  return wait(signal ?? undefined).catch((error: unknown) => {
    throw error instanceof Interruption ? abortedError(signal) : error;
  });
}

/**
 * Waits between two calls.
 *
 * @param duration in milliseconds; negative means none
 * @throws AbortedError if the caller aborts
 * @example await sleepBetweenCalls(500, undefined);
 */
export function sleepBetweenCalls(duration: number, signal: CallerSignal): Promise<void> {
  return withAbortedError(signal, (callerSignal) => sleep(Math.max(0, duration), callerSignal));
}

/**
 * Waits for a promise that other callers share: the signal ends only this wait.
 *
 * @throws AbortedError if the caller aborts
 * @example const value = await unlessAborted(Promise.resolve(1), undefined);
 */
export function unlessAborted<T>(shared: Promise<T>, signal: CallerSignal): Promise<T> {
  return withAbortedError(signal, (callerSignal) => withTimeLimit(() => shared, Infinity, callerSignal));
}
