/** A seeded source of choices, so that a difference found once is found again. */
export type Random = () => number;

/** mulberry32: small, and even enough to choose names with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}

/** Some of several, at most `count`. */
export function sample<T>(random: Random, from: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, from.length) }, () => pick(random, from));
}
