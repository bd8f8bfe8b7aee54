import type { MockOptions } from './options.ts';

/**
 * Checks what types alone cannot: callers without a compiler, and numbers.
 *
 * @throws TypeError naming the option and what it takes
 */
export function checkOptions({ quirks, replicas, lag, journal, seed }: MockOptions): void {
  if (quirks !== undefined && quirks !== 'on' && quirks !== 'off') refuse('quirks', "'on' or 'off'", quirks);
  if (replicas !== undefined && !(Number.isSafeInteger(replicas) && replicas >= 1)) {
    refuse('replicas', 'a whole number from 1', replicas);
  }
  if (lag !== undefined && !(Number.isFinite(lag) && lag >= 0)) refuse('lag', 'milliseconds from 0', lag);
  if (journal !== undefined && !(Number.isSafeInteger(journal) && journal >= 1)) {
    refuse('journal', 'a whole number from 1', journal);
  }
  if (seed !== undefined && !Number.isFinite(seed)) refuse('seed', 'a number', seed);
}

function refuse(option: keyof MockOptions, expected: string, given: unknown): never {
  throw new TypeError(`${option}: expected ${expected}, got ${JSON.stringify(given) ?? String(given)}`);
}
