import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the apps and all that they stand on; what has not changed comes out of turbo's cache. */
export function build(root: string): boolean {
  const filters = [
    '@litellm-models/demo',
    '@litellm-models/reference',
    '@litellm-models/mock-server',
    '@litellm-models/cli',
  ];
  // pnpm has looked at the dependencies before `start` ran. Each task looking again can end in installs that wait for each other.
  const run = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', ...filters.map((name) => `--filter=${name}`), '--output-logs=errors-only'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
  return run.status === 0;
}
