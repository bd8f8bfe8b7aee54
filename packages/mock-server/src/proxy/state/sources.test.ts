import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sources, seededSources, systemSources } from './sources.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each<[string, () => Sources]>([
  ['systemSources', systemSources],
  ['seededSources', () => seededSources(7)],
])('%s', (_, create) => {
  it('returns different version 4 UUIDs', () => {
    const { ids } = create();
    const uuids = Array.from({ length: 50 }, () => ids.uuid());
    for (const uuid of uuids) expect(uuid).toMatch(UUID);
    expect(new Set(uuids).size).toBe(50);
  });

  it('returns numbers from 0 to 1 and as many random bytes as requested', () => {
    const { random } = create();
    for (let i = 0; i < 200; i++) {
      const number = random.next();
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
    for (const length of [0, 1, 40, 70_000]) {
      const bytes = random.bytes(length);
      expect(bytes).toHaveLength(length);
      if (length > 65_536) expect(bytes.subarray(65_536).some((byte) => byte !== 0)).toBe(true);
    }
  });

  it('returns the current time', () => {
    const before = Date.now();
    const now = create().clock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

describe('seededSources', () => {
  const drawn = ({ ids, random }: Sources) => [ids.uuid(), random.next(), ...random.bytes(8)];

  it('repeats itself for the same seed, and only for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        expect(drawn(seededSources(seed))).toEqual(drawn(seededSources(seed)));
        expect(drawn(seededSources(seed))).not.toEqual(drawn(seededSources(seed + 1)));
      }),
    );
  });

  it('works with the seed that would make its state 0', () => {
    const { random } = seededSources(0x9e3779b9);
    expect(new Set(Array.from({ length: 10 }, () => random.next())).size).toBe(10);
  });

  it('uses the given clock', () => {
    expect(seededSources(1, { now: () => 42 }).clock.now()).toBe(42);
  });
});
