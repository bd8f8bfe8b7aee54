import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tiers of tests; a file's name says which one it belongs to (`*.real.test.ts`, `*.nightly.test.ts`, else `test`). */
const TIERS = {
  test: { include: ['**/*.test.ts', '**/*.test.tsx'], exclude: ['**/*.real.test.ts', '**/*.nightly.test.ts'] },
  real: { include: ['**/*.real.test.ts'], exclude: [] },
  nightly: { include: ['**/*.nightly.test.ts'], exclude: [] },
} as const;

/** One vitest configuration for every package: siblings resolve to their sources, the report lands where `scripts/test.ts` sums it. */
export function shared(overrides: ViteUserConfig['test'] = {}): ViteUserConfig {
  const tier = (process.env['TEST_TIER'] ?? 'test') as keyof typeof TIERS;
  const { include, exclude } = TIERS[tier];
  return defineConfig({
    ssr: { resolve: { conditions: ['@litellm-models/source', ...defaultServerConditions] } },
    test: {
      include: [...include],
      exclude: ['**/node_modules/**', '**/dist/**', '**/.reports/**', ...exclude],
      typecheck: { enabled: tier === 'test', include: ['**/*.test-d.ts'], tsconfig: './tsconfig.json' },
      reporters: process.env['TEST_REPORT']
        ? ['default', ['json', { outputFile: `.reports/vitest-${tier}.json` }]]
        : ['default'],
      setupFiles: [fileURLToPath(new URL('conformance/contract/vitest-setup.ts', import.meta.url))],
      passWithNoTests: true,
      testTimeout: tier === 'test' ? 20_000 : 600_000,
      hookTimeout: tier === 'test' ? 60_000 : 600_000,
      ...overrides,
    },
  });
}
