import { expect, it } from 'vitest';
import { instantiations } from '../bench/instantiations.ts';
import { gzippedSize, programPath } from '../bench/size.ts';

// Budgets that do not depend on the machine. The bench measures speed.
it.each([
  ['a program that lists models with connect()', 'list-functions', 9_000],
  ['a program that lists models with createClient()', 'list-client', 17_500],
  ['./validate', 'validate', 10_000],
])('%s stays within its bundle size, minified and gzipped', async (_, name, limit) => {
  expect(await gzippedSize(programPath(name))).toBeLessThanOrEqual(limit);
});

it('twenty calls stay within the budget of type instantiations', () => {
  expect(instantiations('named')).toBeLessThanOrEqual(10_000);
});
