/** Size of an installed `@litellm-models/mock-server` in MB, without and with MSW. Needs a package registry. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureOf, report } from './harness.ts';

const ROOT = join(import.meta.dirname, '..');
/** The mock server and its siblings, all of which are direct dependencies. */
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(ROOT, 'packages/mock-server/package.json'), 'utf8'),
);
const siblings = Object.keys(dependencies).filter((name) => name.startsWith('@litellm-models/'));
const PACKED = ['mock-server', ...siblings.map((name) => name.replace('@litellm-models/', ''))];
const folder = mkdtempSync(join(tmpdir(), 'install-size-'));
const run = (command: string, args: string[], cwd: string): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

for (const name of PACKED) run('pnpm', ['pack', '--pack-destination', folder], join(ROOT, 'packages', name));
const packed = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
const tarball = (name: string): string => {
  const file = packed.find((candidate) => candidate.startsWith(`litellm-models-${name}-`));
  if (!file) throw new Error(`pnpm pack wrote no tarball for ${name}`);
  return `file:${join(folder, file)}`;
};

/** Returns the size of all files below a folder, in bytes. */
function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Installs the packed packages and others into an empty folder. Returns the size of `node_modules` in MB. */
function installed(name: string, others: Record<string, string>): number {
  const project = join(folder, name);
  mkdirSync(project);
  const tarballs = Object.fromEntries(PACKED.map((sibling) => [`@litellm-models/${sibling}`, tarball(sibling)]));
  const manifest = { name, private: true, dependencies: { ...tarballs, ...others }, overrides: tarballs };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], project);
  return sizeOf(join(project, 'node_modules')) / 1e6;
}

const gates = [
  { what: 'without MSW', figure: figureOf([installed('without-msw', {})]), atMost: 5 },
  { what: 'with MSW', figure: figureOf([installed('with-msw', { msw: '^3.0.5' })]), atMost: 20 },
];
rmSync(folder, { recursive: true });
process.exitCode = report('Installed size (MB)', gates) ? 0 : 1;
