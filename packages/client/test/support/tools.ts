import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of a tool. */
export type Tool = 'node-20' | 'node-22' | 'bun' | 'deno' | 'workerd' | 'typescript-7';

const PLATFORM = `${process.platform}-${process.arch}`;

/** The package of each tool, and the path of its program in `node_modules`. They are too large for every `pnpm install`. */
const TOOLS: Readonly<Record<Tool, { readonly package: string; readonly program: string }>> = {
  'node-20': { package: `node-${PLATFORM}@20.20.2`, program: 'node-*/bin/node' },
  'node-22': { package: `node-${PLATFORM}@22.23.3`, program: 'node-*/bin/node' },
  bun: { package: 'bun@1.4.5', program: '{@oven/bun-*/bin/bun,bun/bin/bun.exe}' },
  deno: { package: 'deno@2.9.6', program: '@deno/*/deno' },
  workerd: { package: 'workerd@1.20261117.1', program: '@cloudflare/workerd-*/bin/workerd' },
  'typescript-7': { package: 'typescript@7.0.2', program: '@typescript/typescript-*/lib/tsc' },
};

const cacheFolder = join(import.meta.dirname, '../../.cache/tools');

/** Returns the first program that runs on this machine: a package can contain one for each CPU. */
function findProgram(folder: string, pattern: string): string | undefined {
  return globSync(join('node_modules', pattern), { cwd: folder })
    .map((file) => join(folder, file))
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
 * Returns the program of a tool, and installs it from the npm registry on first use.
 *
 * @returns `undefined`, with a message on the console, if the tool cannot be installed
 * @example const deno = tool('deno');
 */
export function tool(name: Tool): string | undefined {
  const { package: packageSpec, program } = TOOLS[name];
  const folder = join(cacheFolder, packageSpec.replaceAll('/', '+'));
  try {
    if (!existsSync(join(folder, 'complete'))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{"private": true}');
      const args = ['install', packageSpec, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      execFileSync('npm', args, { cwd: folder, stdio: 'pipe', timeout: 300_000 });
      writeFileSync(join(folder, 'complete'), '');
    }
    const found = findProgram(folder, program);
    if (found !== undefined) return found;
    throw new Error(`expected ${packageSpec} to contain a program for this machine, found none`);
  } catch (error) {
    const why = (error as { stderr?: Buffer }).stderr?.toString() || String(error);
    console.error(`\n!!! SKIPPED: cannot install ${name}.\n!!! ${why.trim().replaceAll('\n', '\n!!! ')}\n`);
    return undefined;
  }
}
