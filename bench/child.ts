import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in its own process. */
export interface ChildServer {
  url: string;
  /** Returns the CPU time that the server has used so far, in seconds. */
  cpuTime: () => Promise<number>;
  stop: () => void;
}

/** Starts a program in `servers/`, which sends its URL to this process once it listens. */
export async function startChild(program: string, args: string[] = []): Promise<ChildServer> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'servers', program), args, { stdio: 'inherit' });
  const [url] = await once(child, 'message');
  const cpuTime = async (): Promise<number> => {
    child.send('cpu');
    const [seconds] = await once(child, 'message');
    return Number(seconds);
  };
  return { url: String(url), cpuTime, stop: () => child.kill() };
}
