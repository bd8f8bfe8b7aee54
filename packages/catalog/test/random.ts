/** Returns a number from 0 up to 1. With the same seed, the numbers are the same. */
export type Random = () => number;

/** Creates a random number generator with a seed: mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a random item. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('Expected at least one item to pick from.');
  return chosen;
}

/** Returns up to `count` random items, which may repeat. */
export function sample<T>(random: Random, from: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, from.length) }, () => pick(random, from));
}
