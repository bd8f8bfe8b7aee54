/** A source of time. */
export interface Clock {
  /** Returns the current time in ms since the epoch. */
  now(): number;
}

/** A source of generated ids. */
export interface IdSource {
  /** Returns a version 4 UUID. */
  uuid(): string;
}

/** A source of random numbers. */
export interface RandomSource {
  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** Returns random bytes. */
  bytes(length: number): Uint8Array;
}

/** Everything that differs between two runs. Tests replace the sources to make runs reproducible. */
export interface Sources {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: RandomSource;
}

/** Returns the clock, UUIDs and random numbers of the platform. */
export function systemSources(): Sources {
  return {
    clock: { now: () => Date.now() },
    ids: { uuid: () => globalThis.crypto.randomUUID() },
    random: {
      next: () => Math.random(),
      bytes: randomBytes,
    },
  };
}

/** The most bytes that one call of `crypto.getRandomValues` can return. */
const MAX_BYTES = 65_536;

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += MAX_BYTES) {
    globalThis.crypto.getRandomValues(bytes.subarray(at, at + MAX_BYTES));
  }
  return bytes;
}

/**
 * Returns random numbers and ids that are the same for the same seed (xorshift with 32 bits).
 *
 * @example
 * seededSources(1).ids.uuid() === seededSources(1).ids.uuid(); // true
 */
export function seededSources(seed: number, clock: Clock = { now: () => Date.now() }): Sources {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  const word = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.imul(state, 0x2c1b3c6d) >>> 0;
  };
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => word() >>> 24);
  return {
    clock,
    ids: { uuid: () => uuidOf(bytes(16)) },
    random: { next: () => word() / 2 ** 32, bytes },
  };
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
