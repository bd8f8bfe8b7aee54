import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { describe, expect, test } from 'vitest';

const CATALOG = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const PYTHON_SEMANTICS = fileURLToPath(new URL('../../python-semantics/src/index.ts', import.meta.url));

const OPTIONS: BuildOptions & { readonly write: false } = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  conditions: ['@litellm-models/source'],
  write: false,
};

interface Bundle {
  /** What a page loads first. */
  readonly entry: OutputFile;
  /** The files that the entry imports. */
  readonly imports: readonly string[];
  readonly chunks: readonly OutputFile[];
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    stdin: { contents: contents.replace('catalog', CATALOG), resolveDir: '.', loader: 'ts' },
    splitting: true,
    outdir: 'out',
    metafile: true,
  });
  const [name] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>') ?? [''];
  const entry = outputFiles.find(({ path }) => path.endsWith(name));
  if (entry === undefined) throw new Error('the bundle has no entry');
  return {
    entry,
    imports: (metafile.outputs[name]?.imports ?? []).map(({ path }) => path),
    chunks: outputFiles.filter((file) => file !== entry),
  };
}

/** Whether a file has the data of a release. The code does not contain the name of this model. */
function hasData(file: OutputFile): boolean {
  return file.text.includes('gpt-4o-mini');
}

describe('a bundle', () => {
  test('without loadCatalog contains and loads no data', async () => {
    const { entry, imports } = await bundle(
      `import { costPerMillion } from 'catalog'; console.log(costPerMillion({}));`,
    );
    expect(imports).toEqual([]);
    expect(hasData(entry)).toBe(false);
    expect(gzipSync(entry.contents).length).toBeLessThan(600);
  });

  test('with loadCatalog has a chunk for each release', async () => {
    const { entry, chunks } = await bundle(
      `import { loadCatalog } from 'catalog'; console.log(await loadCatalog('1.109'));`,
    );
    expect(hasData(entry)).toBe(false);
    expect(chunks.filter(hasData)).toHaveLength(3);
    expect(gzipSync(entry.contents).length).toBeLessThan(14_000);
    for (const chunk of chunks) expect(gzipSync(chunk.contents).length).toBeLessThan(125_000);
  });

  test('does not use Node', async () => {
    const { entry, chunks } = await bundle(`export * from 'catalog';`);
    expect([entry, ...chunks].some((file) => /from"node:|require\(/.test(file.text))).toBe(false);
  });
});

describe('a package as it is published, in one file', () => {
  async function sizeOf(imports: string, source: string): Promise<number> {
    // The data of a release stays a file of its own.
    const external = ['./1.*/index.ts'];
    const published = await build({ ...OPTIONS, minify: false, entryPoints: [source], external });
    const { outputFiles } = await build({
      ...OPTIONS,
      stdin: { contents: `import { ${imports} } from 'published'; console.log(${imports});` },
      external,
      plugins: [
        {
          name: 'published',
          setup(plugin) {
            plugin.onResolve({ filter: /^published$/ }, ({ path }) => ({ path, namespace: 'published' }));
            plugin.onLoad({ filter: /.*/, namespace: 'published' }, () => ({
              contents: published.outputFiles[0]?.text ?? '',
            }));
          },
        },
      ],
    });
    return gzipSync(outputFiles[0]?.contents ?? '').length;
  }

  test('adds only what is imported to a bundle', async () => {
    expect(await sizeOf('isDict', PYTHON_SEMANTICS)).toBeLessThan(200);
    expect(await sizeOf('splitOnce, removePrefix', PYTHON_SEMANTICS)).toBeLessThan(200);
    expect(await sizeOf('lower', PYTHON_SEMANTICS)).toBeLessThan(1000);
    expect(await sizeOf('costPerMillion', CATALOG)).toBeLessThan(600);
  });
});
