import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tiers of tests. The file name decides: `*.real.test.ts`, `*.nightly.test.ts`, and `test` for all others (decisions/0006). */
const TIERS = {
  test: { include: ['**/*.test.ts', '**/*.test.tsx'], exclude: ['**/*.real.test.ts', '**/*.nightly.test.ts'] },
  real: { include: ['**/*.real.test.ts'], exclude: [] },
  nightly: { include: ['**/*.nightly.test.ts'], exclude: [] },
} as const;

/** The vitest configuration of every package. Siblings resolve to their sources; `scripts/test.ts` reads the reports. */
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
