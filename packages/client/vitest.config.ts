import { shared } from '../../vitest.shared.ts';

const config: ReturnType<typeof shared> = shared({
  typecheck: {
    enabled: (process.env['TEST_TIER'] ?? 'test') === 'test',
    include: ['test/**/*.test-d.ts'],
    // The type tests look at this package alone, not at the siblings that other tests run against.
    tsconfig: './tsconfig.types.json',
  },
});
export default config;
