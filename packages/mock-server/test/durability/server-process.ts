import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A server in a process of its own, which a test kills. */
export interface ServerProcess {
  /** Resolves to its URL when the server is ready. */
  readonly url: Promise<string>;
  /** Kills the process like `kill -9`, and resolves when it has ended. */
  kill(): Promise<void>;
}

/** Starts a server with a data file. Node stores the compiled sources in `cache`, so that a hundred starts are fast. */
export function startServerProcess(data: string, cache: string): ServerProcess {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@litellm-models/source',
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'server.ts'),
      data,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' } },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = urlOf(child);
  // A process that is killed before it is ready is not an unhandled rejection.
  url.catch(() => {});
  return {
    url,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout?.once('data', (chunk: Buffer) => resolve(`http://127.0.0.1:${chunk.toString().trim()}`));
    child.once('close', () => reject(new Error(`the server ended before it was ready: ${stderr}`)));
  });
}
