import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPython, OracleUnavailable } from './python.ts';

const ATTEMPTS = 3;

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
  let output = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await runCommand(command, args);
    if (result.code === 0) return;
    output = result.output;
    if (attempt < ATTEMPTS) await sleep(2_000 * attempt);
  }
  throw new OracleUnavailable(`${command} ${args.join(' ')} failed ${ATTEMPTS} times:\n${output.trim().slice(-1_500)}`);
}

/** Runs a command to its end; `code` is null where it could not even start. */
export function runCommand(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: null, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(parts).toString('utf8') }));
  });
}
