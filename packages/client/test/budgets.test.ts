import { expect, it } from 'vitest';
import { instantiations } from '../bench/instantiations.ts';
import { gzipped, program } from '../bench/size.ts';

// What is the same on every machine is held here; what a clock measures, in the bench alone.
it.each([
  ['a program that lists models with `connect`, errors by class and all', 'list-functions', 8_000],
  ['the same with `createClient`: every method and openapi-fetch', 'list-client', 16_000],
  ['./validate', 'validate', 10_000],
])('%s: bytes as a browser gets them, gzipped', async (_, name, limit) => {
  expect(await gzipped(program(name))).toBeLessThanOrEqual(limit);
});

it('twenty calls cost TypeScript few type instantiations', () => {
  expect(instantiations('named')).toBeLessThanOrEqual(10_000);
});
