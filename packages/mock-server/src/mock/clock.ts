import type { Clock } from '../proxy/state/sources.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
  /** Goes to a moment. */
  set(time: number | Date): void;
}

/**
 * A clock that stands still until a test moves it.
 *
 * @example
 * const clock = createClock(new Date('2026-01-01'));
 * clock.advance(60_000);
 */
export function createClock(start: number | Date = 0): MovableClock {
  let now = Number(start);
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    set(time) {
      now = Number(time);
    },
  };
}
