import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The built program, as an installed package has it. */
export const BIN: string = join(import.meta.dirname, '../dist/bin.js');

/** What a process left behind. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A process that runs. */
export interface Running {
  child: ChildProcess;
  /** Resolves once a line of the output matches. */
  until(pattern: RegExp): Promise<string>;
  ended: Promise<Ended>;
}

/** Starts the built program under the Node that runs this test, or another. */
export function start(args: readonly string[], options: { node?: string; env?: NodeJS.ProcessEnv } = {}): Running {
  const child = spawn(options.node ?? process.execPath, [BIN, ...args], {
    // The test runner forces colours; what the program does on its own is what is asked about.
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const waiting = new Set<() => void>();
  const heard = (): void => {
    for (const look of waiting) look();
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    heard();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    heard();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const line = `${out}\n${err}`.split('\n').find((text) => pattern.test(text));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      ended.then(({ code }) => reject(new Error(`ended with ${code} before ${pattern}: ${out}${err}`)));
      look();
    });
  return { child, until, ended };
}

/** Runs the built program to its end. */
export function run(args: readonly string[], options: { node?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return start(args, options).ended;
}
