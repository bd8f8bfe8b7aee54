import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface RunSummary {
  tasks: { taskId: string; execution?: { exitCode?: number | null } }[];
}

/** Returns turbo's summary of the run that started at `started` (ms since the epoch), or undefined if turbo wrote none. */
export function summaryOfThisRun(root: string, started: number): RunSummary | undefined {
  const folder = join(root, '.turbo', 'runs');
  if (!existsSync(folder)) return undefined;
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).mtimeMs >= started)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  return newest === undefined ? undefined : (JSON.parse(readFileSync(newest, 'utf8')) as RunSummary);
}

/** Returns the ids of the tasks that exited with a code other than 0. */
export function failedTasks(summary: RunSummary | undefined): string[] {
  return (summary?.tasks ?? []).filter((t) => (t.execution?.exitCode ?? 0) !== 0).map((t) => t.taskId);
}
