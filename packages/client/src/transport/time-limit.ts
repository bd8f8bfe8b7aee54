/** Why an attempt was ended before it had an answer. */
export class Interruption {
  readonly by: 'time' | 'caller';

  constructor(by: 'time' | 'caller') {
    this.by = by;
  }
}

/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
const MAX_TIMER_DELAY = 2 ** 31 - 1;

/**
 * Runs one attempt under a time limit and the caller's signal, joined by hand: `AbortSignal.any` costs half of the calls per second.
 * The promise settles when the limit is over even if `run` ignores its signal.
 *
 * @param run gets the signal to give to `fetch`
 * @param milliseconds the limit; `Infinity` for none
 * @throws Interruption when the limit or the caller ended it; else whatever `run` threw
 * @example const response = await withTimeLimit((signal) => fetch(url, { signal }), 30_000, caller);
 */
export function withTimeLimit<T>(
  run: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  caller: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const end = (by: Interruption['by']): void => {
      settle();
      reject(new Interruption(by));
      controller.abort();
    };
    const byCaller = (): void => end('caller');
    const timer =
      milliseconds < Infinity
        ? setTimeout(end, Math.min(Math.max(milliseconds, 0), MAX_TIMER_DELAY), 'time')
        : undefined;
    const settle = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', byCaller);
    };
    if (caller?.aborted) return end('caller');
    caller?.addEventListener('abort', byCaller);
    run(controller.signal).finally(settle).then(resolve, reject);
  });
}

/**
 * Waits, unless the caller's signal ends it.
 *
 * @throws Interruption by the caller
 * @example await sleep(250, signal);
 */
export function sleep(milliseconds: number, caller: AbortSignal | undefined): Promise<void> {
  return withTimeLimit(() => new Promise<never>(() => {}), milliseconds, caller).catch((error: unknown) => {
    if (error instanceof Interruption && error.by === 'time') return;
    throw error;
  });
}
