import type { Clock } from '../proxy/state/sources.ts';

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  /** Moves the clock forward by this many milliseconds. */
  advance(milliseconds: number): void;
  /** Sets the clock to a time: a `Date`, or milliseconds since the epoch. */
  set(time: number | Date): void;
}

/**
 * Creates a clock that stands still until a test moves it. Pass it as the option `clock`.
 *
 * @param start a `Date`, or milliseconds since the epoch. Default: 0
 * @example
 * const clock = createClock(new Date('2026-01-01'));
 * const mock = createMockProxy({ clock });
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
