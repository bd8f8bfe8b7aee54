import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  exports?: Record<string, unknown>;
  publishConfig?: { exports?: Record<string, unknown> };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
const workspaces = globSync('{packages/*,apps/*,conformance,dev-tools,bench,examples}/package.json', { cwd: root }).map(
  (file) => ({
    folder: file.replace('/package.json', ''),
    manifest: JSON.parse(read(file)) as Manifest,
  }),
);
const published = workspaces.filter(({ manifest }) => manifest.private !== true);

/** Which sibling a package may depend on at run time (decisions/0002). */
const ARROWS: Record<string, string[]> = {
  core: [],
  client: ['core'],
  catalog: ['core'],
  config: ['core'],
  'mock-server': ['core', 'catalog', 'config'],
  cli: ['core', 'client', 'catalog', 'config', 'mock-server'],
};

describe('the workspace', () => {
  it('shares one version', () => {
    expect(new Set(workspaces.map(({ manifest }) => manifest.version)).size).toBe(1);
  });

  it('is wholly covered by the fixed group of changesets', () => {
    for (const { manifest } of workspaces) expect(manifest.name).toMatch(/^@litellm-models\//);
    expect(JSON.parse(read('.changeset/config.json')).fixed).toEqual([['@litellm-models/*']]);
  });

  it.each(published.map((p) => [p.manifest.name, p] as const))(
    '%s depends on siblings along the arrows',
    (name, { manifest }) => {
      const allowed = (ARROWS[name.replace('@litellm-models/', '')] ?? []).map((n) => `@litellm-models/${n}`);
      const siblings = Object.entries(manifest.dependencies ?? {}).filter(([n]) => n.startsWith('@litellm-models/'));
      for (const [sibling, range] of siblings) {
        expect(allowed).toContain(sibling);
        expect(range).toBe('workspace:^');
      }
      expect(Object.keys(manifest.peerDependencies ?? {}).filter((n) => n.startsWith('@litellm-models/'))).toEqual([]);
    },
  );

  it.each(published.map((p) => [p.manifest.name, p] as const))(
    '%s publishes what it exports, and no source',
    (_name, { manifest }) => {
      const inDev = manifest.exports ?? {};
      const inRegistry = manifest.publishConfig?.exports ?? {};
      const withoutSource = (target: unknown): unknown => {
        if (typeof target !== 'object' || target === null) return target;
        const kept = Object.entries(target).filter(([k]) => k !== '@litellm-models/source');
        const [first] = kept;
        if (kept.length === 1 && first?.[0] === 'default') return first[1];
        return Object.fromEntries(kept.map(([k, v]) => [k, withoutSource(v)]));
      };
      expect(withoutSource(inDev)).toEqual(inRegistry);
      expect(JSON.stringify(inRegistry)).not.toContain('src/');
      expect(manifest.license).toBe('MIT');
    },
  );

  it('holds every version that two packages use in the catalog', () => {
    const uses = new Map<string, Set<string>>();
    for (const { manifest } of workspaces)
      for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
        if (!range.startsWith('workspace:'))
          uses.set(name, (uses.get(name) ?? new Set()).add(`${manifest.name} ${range}`));
    const strays = [...uses].filter(([, users]) => users.size > 1 && [...users].some((u) => !u.endsWith(' catalog:')));
    expect(strays.map(([name, users]) => `${name}: ${[...users].join(', ')}`)).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = tracked().filter((f) =>
    /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$|^(conformance|dev-tools|scripts|bench|examples)\/.*\.[jt]s$/.test(f),
  );
  const handWritten = sources.filter((f) => !f.includes('generated'));

  it('keep to one concept a file: none over 300 lines', () => {
    expect(handWritten.filter((f) => read(f).split('\n').length > 301)).toEqual([]);
  });

  it('export by name', () => {
    expect(handWritten.filter((f) => /^export \* from/m.test(read(f)))).toEqual([]);
  });

  it('carry a header where they are generated', () => {
    const bare = sources.filter(
      (f) => f.includes('/generated/') && !/generated|do not edit/i.test(read(f).slice(0, 600)),
    );
    expect(bare).toEqual([]);
  });

  it('name no registry host and no home of this machine', () => {
    const host = ['registry.npmjs', 'pypi'].map((h) => `${h}.org`);
    const home = join(root, '..');
    const text = tracked().filter(
      (f) => /\.(ts|tsx|js|mjs|json|md|ya?ml|py|sh)$|^\.ci\//.test(f) && !f.startsWith('pnpm-lock'),
    );
    const leaks = text.filter((f) => {
      const content = read(f);
      return host.some((h) => content.includes(h)) || (home !== '/' && content.includes(`${home}/main`));
    });
    expect(leaks).toEqual([]);
  });
});

describe('the decisions', () => {
  it('are short', () => {
    const long = globSync('decisions/*.md', { cwd: root }).filter((f) => read(f).trim().split('\n').length > 25);
    expect(long).toEqual([]);
  });
});
