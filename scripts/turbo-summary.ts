import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface RunSummary {
  tasks: { taskId: string; execution?: { exitCode?: number | null } }[];
}

/** Turbo's own summary of the run that began at `started` (ms since the epoch); undefined where it wrote none. */
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

/** The tasks of a run that ended with another exit code than 0. */
export function failedTasks(summary: RunSummary | undefined): string[] {
  return (summary?.tasks ?? []).filter((t) => (t.execution?.exitCode ?? 0) !== 0).map((t) => t.taskId);
}
