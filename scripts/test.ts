/**
 * Runs one tier of tests and ends with `N passed, N failed` alone on a line, summed from the runners' own reports of this very run.
 *
 *   node scripts/test.ts test      type checks, lints, package checks and every hermetic test
 *   node scripts/test.ts real      what needs Python 3.11 and the real proxy
 *   node scripts/test.ts nightly   what takes longer
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oracleVariables } from './oracle.ts';
import { clearReports, collectReports } from './reports.ts';
import { failedTasks, summaryOfThisRun } from './turbo-summary.ts';

const TIERS = {
  test: [
    'lint:biome',
    'lint:dead',
    'lint:arrows',
    'lint:words',
    'typecheck',
    'typecheck:root',
    'check:package',
    'test:workspace',
    'test',
  ],
  real: ['test:real'],
  nightly: ['test:nightly'],
} as const;

const tier = process.argv[2] ?? 'test';
if (!(tier in TIERS)) {
  console.error(`Unknown tier "${tier}". Known: ${Object.keys(TIERS).join(', ')}.`);
  process.exit(2);
}
const tasks = TIERS[tier as keyof typeof TIERS];
const root = join(import.meta.dirname, '..');
clearReports(root, tier);
const oracle = tier === 'test' ? {} : await oracleVariables();
const started = Date.now();
const force = process.env['CI'] ? ['--force'] : [];
const run = spawnSync(
  'turbo',
  ['run', ...tasks, '--continue=always', '--summarize', '--concurrency=2', '--output-logs=new-only', ...force],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...oracle,
      TEST_TIER: tier,
      TEST_REPORT: '1',
      TURBO_TELEMETRY_DISABLED: '1',
      npm_config_verify_deps_before_run: 'false',
    },
  },
);

const { passed, failed, skipped, suites } = collectReports(root, tier);
const broken = failedTasks(summaryOfThisRun(root, started)).filter(
  (task) => !suites.some((s) => s.failed > 0 && task.startsWith(`${s.name}#`)),
);
console.log(`\nTier "${tier}": ${tasks.join(', ')}`);
for (const suite of suites)
  console.log(`  ${suite.name}: ${suite.passed} passed, ${suite.failed} failed, ${suite.skipped} skipped`);
for (const task of broken) console.log(`  FAILED TASK ${task}`);
if (skipped > 0) console.log(`  ${skipped} skipped: each says why above`);
const failures = failed + broken.length + (run.status !== 0 && failed + broken.length === 0 ? 1 : 0);
mkdirSync(join(root, '.reports'), { recursive: true });
writeFileSync(join(root, '.reports', `${tier}.json`), `${JSON.stringify({ passed, failed: failures, skipped })}\n`);
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
