import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tool's name. */
export type Tool = 'node-20' | 'node-22' | 'bun' | 'deno' | 'workerd' | 'typescript-7';

const PLATFORM = `${process.platform}-${process.arch}`;

/** Tools that only these tests need: the exact package, and where in `node_modules` its program lies. Too heavy for every `pnpm install`. */
const TOOLS: Readonly<Record<Tool, { readonly package: string; readonly program: string }>> = {
  'node-20': { package: `node-${PLATFORM}@20.20.2`, program: 'node-*/bin/node' },
  'node-22': { package: `node-${PLATFORM}@22.23.3`, program: 'node-*/bin/node' },
  bun: { package: 'bun@1.4.5', program: '{@oven/bun-*/bin/bun,bun/bin/bun.exe}' },
  deno: { package: 'deno@2.9.6', program: '@deno/*/deno' },
  workerd: { package: 'workerd@1.20261117.1', program: '@cloudflare/workerd-*/bin/workerd' },
  'typescript-7': { package: 'typescript@7.0.2', program: '@typescript/typescript-*/lib/tsc' },
};

const cache = join(import.meta.dirname, '../../.cache/tools');

/** The program of an installed package that runs on this machine: packages may bring one for each kind of processor. */
function programIn(home: string, pattern: string): string | undefined {
  return globSync(join('node_modules', pattern), { cwd: home })
    .map((file) => join(home, file))
    .find((file) => {
      try {
        execFileSync(file, ['--version'], { stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * A tool's program, installed from the npm registry the first time; undefined, said aloud, where it cannot be had.
 *
 * @example const deno = tool('deno');
 */
export function tool(name: Tool): string | undefined {
  const { package: wanted, program } = TOOLS[name];
  const home = join(cache, wanted.replaceAll('/', '+'));
  try {
    if (!existsSync(join(home, 'complete'))) {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'package.json'), '{"private": true}');
      const args = ['install', wanted, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      execFileSync('npm', args, { cwd: home, stdio: 'pipe', timeout: 300_000 });
      writeFileSync(join(home, 'complete'), '');
    }
    const found = programIn(home, program);
    if (found !== undefined) return found;
    throw new Error(`${wanted} brings no program that runs here.`);
  } catch (error) {
    const why = (error as { stderr?: Buffer }).stderr?.toString() || String(error);
    console.error(`\n!!! SKIPPED: ${name} cannot be had here.\n!!! ${why.trim().replaceAll('\n', '\n!!! ')}\n`);
    return undefined;
  }
}
