import { type Sources, seededSources, systemSources } from '../proxy/state/sources.ts';
import { createClock } from './clock.ts';
import type { MockOptions } from './options.ts';

/** Returns the sources of time, ids and randomness that the options select. */
export function sourcesOf({ clock, ids, seed }: MockOptions): Sources {
  const time =
    clock === undefined ? undefined : typeof clock === 'number' || clock instanceof Date ? createClock(clock) : clock;
  const sources = seed === undefined ? systemSources() : seededSources(seed);
  return {
    ...sources,
    clock: time ?? sources.clock,
    ids: typeof ids === 'function' ? { uuid: ids } : (ids ?? sources.ids),
  };
}
