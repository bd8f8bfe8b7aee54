import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in its own process. */
export interface Child {
  url: string;
  /** Returns the processor time that the server has used so far, in seconds. */
  cpu: () => Promise<number>;
  stop: () => void;
}

/** Starts a program of `servers/` and waits until it sends its address. */
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
