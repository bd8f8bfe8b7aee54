import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Returns the Python of an installed LiteLLM release (`LITELLM_ORACLE_DIR/<release>/bin/python`), or undefined if it is not installed. */
export function pythonOf(release: string): string | undefined {
  const folder = process.env['LITELLM_ORACLE_DIR'];
  if (folder === undefined) return undefined;
  const python = join(folder, release, 'bin/python');
  return spawnSync(python, ['-c', 'import yaml']).status === 0 ? python : undefined;
}

/** Returns the version of a package that is installed for a Python. */
export function versionOf(python: string, name: string): string {
  const script = 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))';
  return spawnSync(python, ['-c', script, name], { encoding: 'utf8' }).stdout.trim();
}

/** Runs a script of this folder with a JSON list as its input, and returns the JSON list that it prints, which must have the same length. */
export function runScript(python: string, script: string, input: readonly unknown[]): unknown[] {
  const run = spawnSync(python, [join(import.meta.dirname, script)], {
    input: JSON.stringify(input),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  const output: unknown = run.status === 0 ? JSON.parse(run.stdout.slice(run.stdout.indexOf('['))) : undefined;
  if (!Array.isArray(output) || output.length !== input.length) throw new Error(`${script} failed: ${run.stderr}`);
  return output;
}
