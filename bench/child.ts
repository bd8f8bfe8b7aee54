import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in a process of its own; it sends its address when it listens. */
export interface Child {
  url: string;
  /** Processor time that the server has used so far, in seconds. */
  cpu: () => Promise<number>;
  stop: () => void;
}

/** Starts a server program of `servers/`. */
export async function startChild(program: string, args: string[] = []): Promise<Child> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'servers', program), args, { stdio: 'inherit' });
  const [url] = await once(child, 'message');
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    const [seconds] = await once(child, 'message');
    return Number(seconds);
  };
  return { url: String(url), cpu, stop: () => child.kill() };
}
