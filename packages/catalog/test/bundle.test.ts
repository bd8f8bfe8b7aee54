import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile } from 'esbuild';
import { describe, expect, test } from 'vitest';

const INDEX = fileURLToPath(new URL('../src/index.ts', import.meta.url));

interface Bundle {
  /** What a page loads at once. */
  readonly entry: OutputFile;
  /** Files that the entry refers to. */
  readonly refersTo: readonly string[];
  readonly chunks: readonly OutputFile[];
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: contents.replace('catalog', INDEX), resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@litellm-models/source'],
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const [name] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>') ?? [''];
  const entry = outputFiles.find(({ path }) => path.endsWith(name));
  if (entry === undefined) throw new Error('no entry');
  return {
    entry,
    refersTo: (metafile.outputs[name]?.imports ?? []).map(({ path }) => path),
    chunks: outputFiles.filter((file) => file !== entry),
  };
}

/** Data is told by its keys: no code names a model like this one. */
function holdsData(file: OutputFile): boolean {
  return file.text.includes('gpt-4o-mini');
}

describe('a bundle', () => {
  test('that does not load a catalog holds and loads nothing of one', async () => {
    const { entry, refersTo } = await bundle(
      `import { costPerMillion } from 'catalog'; console.log(costPerMillion({}));`,
    );
    expect(refersTo).toEqual([]);
    expect(holdsData(entry)).toBe(false);
    expect(gzipSync(entry.contents).length).toBeLessThan(600);
  });

  test('that loads one has the code at hand and each release in a chunk of its own', async () => {
    const { entry, chunks } = await bundle(
      `import { loadCatalog } from 'catalog'; console.log(await loadCatalog('1.109'));`,
    );
    expect(holdsData(entry)).toBe(false);
    expect(chunks.filter(holdsData)).toHaveLength(3);
    expect(gzipSync(entry.contents).length).toBeLessThan(14_000);
    for (const chunk of chunks) expect(gzipSync(chunk.contents).length).toBeLessThan(125_000);
  });

  test('needs nothing of Node', async () => {
    const { entry, chunks } = await bundle(`export * from 'catalog';`);
    expect([entry, ...chunks].some((file) => /from"node:|require\(/.test(file.text))).toBe(false);
  });
});
