import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The Python of an installed LiteLLM (`LITELLM_ORACLE_DIR/<profile>/bin/python`), or undefined where there is none. */
export function pythonOf(profile: string): string | undefined {
  const folder = process.env['LITELLM_ORACLE_DIR'];
  if (folder === undefined) return undefined;
  const python = join(folder, profile, 'bin/python');
  return spawnSync(python, ['-c', 'import yaml']).status === 0 ? python : undefined;
}

/** The version of a package that a Python has. */
export function versionOf(python: string, name: string): string {
  const script = 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))';
  return spawnSync(python, ['-c', script, name], { encoding: 'utf8' }).stdout.trim();
}

/** Runs a script of this folder with a JSON list on its input; gives the JSON list it prints, which must be as long. */
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
