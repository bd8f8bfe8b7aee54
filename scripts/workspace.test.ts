import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGES } from '../dependency-cruiser.config.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

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
const manifests = globSync('{packages/*,apps/*,conformance,bench,examples,dev-tools}/package.json', { cwd: root }).map(
  (file) => JSON.parse(read(file)) as Manifest,
);
const published = manifests.filter((manifest) => manifest.private !== true);
const isSibling = (name: string): boolean => name.startsWith('@litellm-models/');

describe('the workspace', () => {
  it('has one version for all packages', () => {
    expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
  });

  it('has every package in the fixed group of changesets', () => {
    for (const { name } of manifests) expect(name).toMatch(/^@litellm-models\//);
    expect(JSON.parse(read('.changeset/config.json')).fixed).toEqual([['@litellm-models/*']]);
  });

  it('has a row for every package in the table of arrows', () => {
    const packages = readdirSync(join(root, 'packages'));
    expect(packages.filter((name) => !Object.hasOwn(PACKAGES, name))).toEqual([]);
  });

  it.each(published)('$name depends only on the siblings it may import', ({ name, dependencies, peerDependencies }) => {
    const allowed = (PACKAGES[name.replace('@litellm-models/', '')] ?? []).map((n) => `@litellm-models/${n}`);
    for (const [sibling, range] of Object.entries(dependencies ?? {}).filter(([dependency]) => isSibling(dependency))) {
      expect(allowed).toContain(sibling);
      expect(range).toBe('workspace:^');
    }
    expect(Object.keys(peerDependencies ?? {}).filter(isSibling)).toEqual([]);
  });

  it.each(published)('$name publishes the entry points it has in development, without sources', (manifest) => {
    const inRegistry = manifest.publishConfig?.exports ?? {};
    expect(withoutSource(manifest.exports ?? {})).toEqual(inRegistry);
    expect(JSON.stringify(inRegistry)).not.toContain('src/');
    expect(manifest.license).toBe('MIT');
  });

  it('lists every version that two packages use in the catalog of pnpm-workspace.yaml', () => {
    const users = new Map<string, Set<string>>();
    for (const { name, dependencies, devDependencies } of manifests)
      for (const [dependency, range] of Object.entries({ ...dependencies, ...devDependencies }))
        if (!range.startsWith('workspace:'))
          users.set(dependency, (users.get(dependency) ?? new Set()).add(`${name} ${range}`));
    const outside = [...users].filter(
      ([, uses]) => uses.size > 1 && [...uses].some((use) => !use.endsWith(' catalog:')),
    );
    expect(outside.map(([dependency, uses]) => `${dependency}: ${[...uses].join(', ')}`)).toEqual([]);
  });
});

/** Returns an `exports` map without the condition for sources; an entry with nothing but `default` becomes its target. */
function withoutSource(target: unknown): unknown {
  if (typeof target !== 'object' || target === null) return target;
  const kept = Object.entries(target).filter(([condition]) => condition !== '@litellm-models/source');
  const [first] = kept;
  if (kept.length === 1 && first?.[0] === 'default') return first[1];
  return Object.fromEntries(kept.map(([condition, value]) => [condition, withoutSource(value)]));
}
