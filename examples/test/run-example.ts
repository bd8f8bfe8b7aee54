import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The `examples` folder. */
export const EXAMPLES: string = join(import.meta.dirname, '..');

/** An example and the command that runs it in its folder. */
export interface Example {
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The exit code and output of a test runner. */
export interface RunResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs an example in the `examples` folder, or in a copy of it. */
export function runExample({ folder, command, args, env }: Example, root: string = EXAMPLES): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: join(root, folder), env: { ...cleanEnvironment(), ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Copies an example with `from` replaced by `to` in one file. The copy is in the `examples` folder, so that relative imports and
 * packages still resolve. Returns the path of the copy.
 */
export function copyWithChange(folder: string, file: string, from: string, to: string): string {
  const cache = join(EXAMPLES, '.cache');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, `${folder}-`));
  for (const name of ['app', 'config.yaml', 'keys.json', folder]) {
    cpSync(join(EXAMPLES, name), join(copy, name), { recursive: true });
  }
  const path = join(copy, folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`expected ${folder}/${file} to contain ${from}`);
  writeFileSync(path, text.replace(from, to));
  return copy;
}

/** Removes the variables of the outer test runner. Keeps `NODE_OPTIONS`, which loads the contract check into every Node process. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|FORCE_COLOR)/.test(name));
  const path = [join(EXAMPLES, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, NO_COLOR: '1' };
}
