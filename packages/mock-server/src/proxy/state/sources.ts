/** Where time comes from. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Where generated ids come from. */
export interface IdSource {
  /** A version 4 UUID in text form. */
  uuid(): string;
}

/** Where chance comes from. */
export interface RandomSource {
  /** A fraction from 0 up to, not including, 1. */
  next(): number;
  bytes(length: number): Uint8Array;
}

/** Everything that is not the same twice; given from outside, so that a test can have it the same. */
export interface Sources {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: RandomSource;
}

/** The machine's own clock, ids and chance. */
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

/** `crypto` gives no more bytes than this at once. */
const AT_ONCE = 65_536;

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += AT_ONCE) globalThis.crypto.getRandomValues(bytes.subarray(at, at + AT_ONCE));
  return bytes;
}

/**
 * The same sequence of chance for the same seed (xorshift over 32 bits); ids drawn from it too.
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
