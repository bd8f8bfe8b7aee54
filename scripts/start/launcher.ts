import { readFileSync } from 'node:fs';

/** How often it is looked. */
const EVERY_MS = 1000;

interface Link {
  pid: number;
  parent: number;
}

/**
 * Resolves when one of the processes that launched this one (npx, pnpm, their shells) has gone: they do not pass SIGTERM on, and
 * what they started would keep its ports for ever. Where there is no /proc, it never resolves.
 *
 * Only launchers count: whoever starts them in the background and leaves finds the servers running.
 */
export function launcherGone(): Promise<void> {
  const links = launchers();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (links.every(({ pid, parent }) => parentOf(pid) === parent)) return;
      clearInterval(timer);
      resolve();
    }, EVERY_MS);
    // The servers keep the process alive, this alone must not.
    timer.unref();
  });
}

/** The chain of launchers above this process, each with its parent, as long as that is a launcher too. */
function launchers(): Link[] {
  const links: Link[] = [];
  for (let pid = process.pid; ; ) {
    const parent = parentOf(pid);
    if (parent === undefined || parent <= 1 || !isLauncher(parent)) return links;
    links.push({ pid, parent });
    pid = parent;
  }
}

function isLauncher(pid: number): boolean {
  const command = read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
  return /\bpnpm\b/.test(command) || command.includes('scripts/start.ts');
}

function parentOf(pid: number): number | undefined {
  // The name in brackets may hold anything; the parent is the second field after it.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields?.[1] === undefined ? undefined : Number(fields[1]);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
