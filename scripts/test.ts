/**
 * Runs one tier of tests. The last line is `N passed, N failed`, counted from the reports of this run.
 *
 *   node scripts/test.ts test      type checks, lint, package checks, and every test that needs no network
 *   node scripts/test.ts real      tests that need Python 3.11 and the real proxy
 *   node scripts/test.ts nightly   long tests
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
  console.error(`error: expected a tier (${Object.keys(TIERS).join(', ')}), got "${tier}"`);
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
const failedOther = failedTasks(summaryOfThisRun(root, started)).filter(
  (task) => !suites.some((s) => s.failed > 0 && task.startsWith(`${s.name}#`)),
);
console.log(`\nTier "${tier}": ${tasks.join(', ')}`);
for (const suite of suites)
  console.log(`  ${suite.name}: ${suite.passed} passed, ${suite.failed} failed, ${suite.skipped} skipped`);
for (const task of failedOther) console.log(`  FAILED TASK ${task}`);
if (skipped > 0) console.log(`  ${skipped} skipped: the reasons are in the output above`);
const counted = failed + failedOther.length;
const failures = counted === 0 && run.status !== 0 ? 1 : counted;
mkdirSync(join(root, '.reports'), { recursive: true });
writeFileSync(join(root, '.reports', `${tier}.json`), `${JSON.stringify({ passed, failed: failures, skipped })}\n`);
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
