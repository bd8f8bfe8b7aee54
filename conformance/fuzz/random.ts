/** A stream of chance that a seed decides: the same seed gives the same sequences on every machine. */
export class Random {
  #state: number;

  constructor(seed: string) {
    let hash = 2166136261;
    for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
    this.#state = hash >>> 0;
  }

  /** In [0, 1): Mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return item as T;
  }

  /** Some of the items, each at most once, in random order. */
  some<T>(items: readonly T[], low: number, high: number): T[] {
    const pool = [...items];
    const wanted = Math.min(pool.length, this.int(low, high));
    return Array.from({ length: wanted }, () => pool.splice(this.int(0, pool.length - 1), 1)[0] as T);
  }

  /** One of several makers, by weight. */
  weighted<T>(choices: readonly (readonly [weight: number, make: () => T])[]): T {
    let at = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of choices) {
      at -= weight;
      if (at < 0) return make();
    }
    return (choices[choices.length - 1] as readonly [number, () => T])[1]();
  }

  /** A list of `low` to `high` made values. */
  list<T>(low: number, high: number, make: () => T): T[] {
    return Array.from({ length: this.int(low, high) }, make);
  }
}
