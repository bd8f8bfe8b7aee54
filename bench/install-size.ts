/** Measures the installed size of `@litellm-models/mock-server`, without MSW and with it, in MB. Needs a package registry. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureOf, report } from './measure.ts';

const ROOT = join(import.meta.dirname, '..');
const PACKAGES = ['core', 'python-semantics', 'catalog', 'config', 'mock-server'];
const folder = mkdtempSync(join(tmpdir(), 'install-size-'));
const run = (command: string, args: string[], cwd: string): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

for (const name of PACKAGES) run('pnpm', ['pack', '--pack-destination', folder], join(ROOT, 'packages', name));
const packed = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
const tarball = (name: string): string => {
  const file = packed.find((candidate) => candidate.startsWith(`litellm-models-${name}-`));
  if (!file) throw new Error(`expected pnpm pack to create a tarball of ${name}, got ${packed.join(', ')}`);
  return `file:${join(folder, file)}`;
};

/** Returns the size of all files below a folder, in bytes. */
function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Installs the packed packages and other dependencies into an empty folder, and returns the size of `node_modules` in MB. */
function installedSize(name: string, dependencies: Record<string, string>): number {
  const project = join(folder, name);
  mkdirSync(project);
  const siblings = Object.fromEntries(PACKAGES.map((sibling) => [`@litellm-models/${sibling}`, tarball(sibling)]));
  const manifest = { name, private: true, dependencies: { ...siblings, ...dependencies }, overrides: siblings };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], project);
  return sizeOf(join(project, 'node_modules')) / 1e6;
}

const results = [
  { what: 'without MSW', figure: figureOf([installedSize('without-msw', {})]), atMost: 5 },
  { what: 'with MSW', figure: figureOf([installedSize('with-msw', { msw: '^3.0.5' })]), atMost: 20 },
];
rmSync(folder, { recursive: true });
process.exitCode = report('Installed size, MB', results) ? 0 : 1;
