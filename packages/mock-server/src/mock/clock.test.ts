import { expect, it } from 'vitest';
import { createClock } from './clock.ts';

it('stands still until it is moved', () => {
  const clock = createClock(1000);
  expect(clock.now()).toBe(1000);
  clock.advance(500);
  expect(clock.now()).toBe(1500);
  clock.set(new Date('2026-01-01T00:00:00Z'));
  expect(clock.now()).toBe(Date.parse('2026-01-01T00:00:00Z'));
  clock.set(5);
  expect(clock.now()).toBe(5);
});

it('starts at the epoch by default', () => {
  expect(createClock().now()).toBe(0);
});
