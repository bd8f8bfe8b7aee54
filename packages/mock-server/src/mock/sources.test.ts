import { expect, it } from 'vitest';
import { createClock } from './clock.ts';
import { sourcesOf } from './sources.ts';

it('uses the system clock and random ids by default', () => {
  const { clock, ids } = sourcesOf({});
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5_000);
  expect(ids.uuid()).not.toBe(ids.uuid());
});

it.each([0, new Date(0)])('returns a clock that stands still at %s', (time) => {
  expect(sourcesOf({ clock: time }).clock.now()).toBe(0);
});

it('returns the clock of the options', () => {
  const clock = createClock(7);
  expect(sourcesOf({ clock, seed: 1 }).clock).toBe(clock);
});

it('returns the ids of a function or an object', () => {
  expect(sourcesOf({ ids: () => 'a' }).ids.uuid()).toBe('a');
  expect(sourcesOf({ ids: { uuid: () => 'b' }, seed: 1 }).ids.uuid()).toBe('b');
});

it('returns the same ids and random numbers with the same seed', () => {
  const draw = (seed: number) => {
    const { ids, random } = sourcesOf({ seed });
    return [ids.uuid(), random.next(), [...random.bytes(3)]];
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
