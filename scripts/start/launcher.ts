import { readFileSync } from 'node:fs';

const POLL_MS = 1000;

interface Link {
  pid: number;
  parent: number;
}

/**
 * Resolves when one of the processes that launched this one (npx, pnpm, their shells) exits. They do not forward SIGTERM, so
 * without this check the servers would keep running and hold their ports. On systems without `/proc` it never resolves.
 *
 * The shell that started npx or pnpm does not count: servers started in the background keep running after it exits.
 */
export function launcherExited(): Promise<void> {
  const links = launchers();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (links.every(({ pid, parent }) => parentOf(pid) === parent)) return;
      clearInterval(timer);
      resolve();
    }, POLL_MS);
    // Only the servers keep the process alive.
    timer.unref();
  });
}

/** Returns this process and the launchers above it, each with its parent, up to the last parent that is a launcher. */
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
  // The process name, in parentheses, can contain any character. The parent is the second field after it.
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
