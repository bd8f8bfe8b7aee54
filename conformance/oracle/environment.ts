import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPython, OracleUnavailable } from './python.ts';

const ATTEMPTS = 3;
/** A registry that is merely silent is given up after this: pip alone would wait for hours. */
const PATIENCE_MS = 6 * 60_000;

/** Makes a Python virtual environment in a folder and installs requirements there with pip. */
export async function virtualEnvironment(folder: string, requirements: readonly string[]): Promise<void> {
  await persistently(findPython(), ['-m', 'venv', folder]);
  await persistently(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', ...requirements]);
}

/**
 * Runs a command; a registry that stumbles is asked again, twice.
 *
 * @throws {OracleUnavailable} with the end of its output where it fails every time.
 */
export async function persistently(command: string, args: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let output = '';
  let attempt = 0;
  while (attempt < ATTEMPTS && Date.now() < end) {
    if (attempt > 0) await sleep(2_000 * attempt);
    attempt += 1;
    const result = await runCommand(command, args, end - Date.now());
    if (result.code === 0) return;
    output = result.output;
  }
  const times = attempt === 1 ? 'once' : `${attempt} times`;
  throw new OracleUnavailable(`${command} ${args.join(' ')} failed ${times}:\n${output.trim().slice(-1_500)}`);
}

/** Runs a command to its end, or ends it after `timeout` milliseconds; `code` is null where it was ended, or could not even start. */
export function runCommand(
  command: string,
  args: readonly string[],
  timeout?: number,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: null, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(parts).toString('utf8') }));
  });
}
