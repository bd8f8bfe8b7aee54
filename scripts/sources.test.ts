import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const sources = files.filter((file) =>
  /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$|^(conformance|scripts|bench|examples|dev-tools)\/.*\.[jt]s$/.test(file),
);
const handWritten = sources.filter((file) => !file.includes('generated'));

describe('hand-written source files', () => {
  it('have at most 300 lines', () => {
    expect(handWritten.filter((file) => read(file).split('\n').length > 301)).toEqual([]);
  });

  it('export names one by one', () => {
    expect(handWritten.filter((file) => /^export \* from/m.test(read(file)))).toEqual([]);
  });
});

describe('generated source files', () => {
  it('start with a header that says so', () => {
    const generated = sources.filter((file) => file.includes('/generated/'));
    expect(generated.filter((file) => !/generated|do not edit/i.test(read(file).slice(0, 600)))).toEqual([]);
  });
});

describe('tracked files', () => {
  it('contain no registry host and no path of this machine', () => {
    const hosts = ['registry.npmjs', 'pypi'].map((name) => `${name}.org`);
    const text = files.filter(
      (file) => /\.(ts|tsx|js|mjs|json|md|ya?ml|py|sh)$|^\.ci\//.test(file) && !file.startsWith('pnpm-lock'),
    );
    // A checkout right below the root of the file system has too short a path to search for: `/app/` occurs in other places.
    const checkout = root.split(/[\\/]/).length > 2 ? [`${root}/`] : [];
    expect(text.filter((file) => [...hosts, ...checkout].some((part) => read(file).includes(part)))).toEqual([]);
  });
});
