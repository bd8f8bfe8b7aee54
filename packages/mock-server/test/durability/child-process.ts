import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A server process that can be killed. */
export interface Victim {
  /** Its address, once it is ready. */
  readonly url: Promise<string>;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts a server on a data file; the compiled sources are kept in `cache`, so that a hundred starts are cheap. */
export function startVictim(data: string, cache: string): Victim {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@litellm-models/source',
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'child.ts'),
      data,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' } },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = addressOf(child);
  // Whoever kills it before it is ready does not ask for the address.
  url.catch(() => {});
  return {
    url,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout?.once('data', (chunk: Buffer) => resolve(`http://127.0.0.1:${chunk.toString().trim()}`));
    child.once('close', () => reject(new Error(`the server ended before it was ready: ${said}`)));
  });
}
