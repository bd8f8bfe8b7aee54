import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The built executable, as published. */
export const BIN: string = join(import.meta.dirname, '../dist/bin.js');

/** The exit code and output of a finished process. */
export interface ProcessResult {
  code: number | null;
  out: string;
  err: string;
}

/** A running process. */
export interface RunningProcess {
  child: ChildProcess;
  /** Resolves to the first output line that matches; rejects if the process exits first. */
  waitForLine(pattern: RegExp): Promise<string>;
  ended: Promise<ProcessResult>;
}

/** Starts the built executable with the Node that runs this test, or with `options.node`. */
export function start(
  args: readonly string[],
  options: { node?: string; env?: NodeJS.ProcessEnv } = {},
): RunningProcess {
  const child = spawn(options.node ?? process.execPath, [BIN, ...args], {
    // The test runner sets these variables; the tests check the default behavior.
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const waiting = new Set<() => void>();
  const checkAll = (): void => {
    for (const check of waiting) check();
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    checkAll();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    checkAll();
  });
  const ended = new Promise<ProcessResult>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const waitForLine = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const line = `${out}\n${err}`.split('\n').find((text) => pattern.test(text));
        if (line === undefined) return;
        waiting.delete(check);
        resolve(line);
      };
      waiting.add(check);
      ended.then(({ code }) =>
        reject(new Error(`exited with code ${code} before a line matched ${pattern}: ${out}${err}`)),
      );
      check();
    });
  return { child, waitForLine, ended };
}

/** Runs the built executable and resolves when it exits. */
export function run(
  args: readonly string[],
  options: { node?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ProcessResult> {
  return start(args, options).ended;
}
