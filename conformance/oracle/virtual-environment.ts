import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPython, OracleUnavailable } from './python.ts';

const ATTEMPTS = 3;
/** pip alone would wait for hours on a registry that accepts the connection and sends nothing. */
const TIMEOUT_MS = 6 * 60_000;

/** Creates a Python virtual environment in a folder and installs requirements into it with pip. */
export async function createVirtualEnvironment(folder: string, requirements: readonly string[]): Promise<void> {
  await runWithRetries(findPython(), ['-m', 'venv', folder]);
  await runWithRetries(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', ...requirements]);
}

/**
 * Runs a command, and retries it twice, as package registries fail now and then.
 *
 * @throws {OracleUnavailable} with the end of the command's output if every attempt fails
 */
export async function runWithRetries(command: string, args: readonly string[]): Promise<void> {
  const end = Date.now() + TIMEOUT_MS;
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

/**
 * Runs a command to its end and collects its output.
 *
 * @param timeout in milliseconds; the command is killed after it
 * @returns `code` is null if the command was killed or could not start
 */
export function runCommand(
  command: string,
  args: readonly string[],
  timeout?: number,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
