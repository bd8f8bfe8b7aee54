/** What `@litellm-models/mock-server` takes on disk once installed, without MSW and with it; MB, needs a registry. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureOf, report } from './harness.ts';

const ROOT = join(import.meta.dirname, '..');
const OURS = ['core', 'catalog', 'config', 'mock-server'];
const folder = mkdtempSync(join(tmpdir(), 'install-size-'));
const run = (command: string, args: string[], cwd: string): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

for (const name of OURS) run('pnpm', ['pack', '--pack-destination', folder], join(ROOT, 'packages', name));
const packed = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
const tarball = (name: string): string => {
  const file = packed.find((candidate) => candidate.startsWith(`litellm-models-${name}-`));
  if (!file) throw new Error(`${name} was not packed`);
  return `file:${join(folder, file)}`;
};

/** Bytes of all files below a folder. */
function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Installs the packed packages, and others beside them, into an empty folder; MB. */
function installed(name: string, others: Record<string, string>): number {
  const project = join(folder, name);
  mkdirSync(project);
  const siblings = Object.fromEntries(OURS.map((sibling) => [`@litellm-models/${sibling}`, tarball(sibling)]));
  const manifest = { name, private: true, dependencies: { ...siblings, ...others }, overrides: siblings };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], project);
  return sizeOf(join(project, 'node_modules')) / 1e6;
}

const gates = [
  { what: 'without MSW', figure: figureOf([installed('without-msw', {})]), atMost: 5 },
  { what: 'with MSW', figure: figureOf([installed('with-msw', { msw: '^3.0.5' })]), atMost: 20 },
];
rmSync(folder, { recursive: true });
process.exitCode = report('Installed size, MB', gates) ? 0 : 1;
