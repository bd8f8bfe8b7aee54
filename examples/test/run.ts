import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The folder of the examples. */
export const EXAMPLES: string = join(import.meta.dirname, '..');

/** How one example is run in its folder, as its reader would. */
export interface Example {
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** How a runner ended and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs an example where it stands, or in a copy. */
export function runExample({ folder, command, args, env }: Example, root: string = EXAMPLES): Promise<Outcome> {
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

/** A copy of the examples in which one file says something else; relative imports and packages still resolve. */
export function changedCopy(folder: string, file: string, from: string, to: string): string {
  const cache = join(EXAMPLES, '.cache');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, `${folder}-`));
  for (const name of ['app', 'config.yaml', 'keys.json', folder]) {
    cpSync(join(EXAMPLES, name), join(copy, name), { recursive: true });
  }
  const path = join(copy, folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${folder}/${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
  return copy;
}

/** The environment without what tells a runner that it runs inside of another. What every Node of a test loads stays (`NODE_OPTIONS`). */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|FORCE_COLOR)/.test(name));
  const path = [join(EXAMPLES, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, NO_COLOR: '1' };
}
