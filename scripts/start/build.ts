import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the apps and the packages they need; turbo's cache has what did not change. Returns false if a build fails. */
export function build(root: string): boolean {
  const filters = [
    '@litellm-models/demo',
    '@litellm-models/reference',
    '@litellm-models/mock-server',
    '@litellm-models/cli',
  ];
  // Runs turbo without pnpm: pnpm checked the dependencies before `start`, and tasks that check again can install at the same time.
  const run = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', ...filters.map((name) => `--filter=${name}`), '--output-logs=errors-only'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
  return run.status === 0;
}
