import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile } from 'esbuild';
import { describe, expect, test } from 'vitest';

const INDEX = fileURLToPath(new URL('../src/index.ts', import.meta.url));

async function bundle(contents: string): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    stdin: { contents: contents.replace('catalog', INDEX), resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    write: false,
  });
  return outputFiles;
}

/** Data is told by its keys: no code names a model like this one. */
function holdsData(file: OutputFile): boolean {
  return file.text.includes('gpt-4o-mini');
}

describe('a bundle', () => {
  test('that does not load a catalog holds nothing of one', async () => {
    const files = await bundle(`import { costPerMillion } from 'catalog'; console.log(costPerMillion({}));`);
    expect(files).toHaveLength(1);
    expect(files.some(holdsData)).toBe(false);
    expect(gzipSync(files[0]?.contents ?? '').length).toBeLessThan(600);
  });

  test('that loads one has the code at hand and each release in a chunk of its own', async () => {
    const files = await bundle(`import { loadCatalog } from 'catalog'; console.log(await loadCatalog('1.109'));`);
    const [entry, ...chunks] = files;
    expect(entry !== undefined && holdsData(entry)).toBe(false);
    expect(chunks.filter(holdsData)).toHaveLength(3);
    const sizes = files.map((file) => gzipSync(file.contents).length);
    expect(sizes[0]).toBeLessThan(10_000);
    expect(Math.max(...sizes)).toBeLessThan(125_000);
  });

  test('needs nothing of Node', async () => {
    const files = await bundle(`export * from 'catalog';`);
    expect(files.some((file) => /from"node:|require\(/.test(file.text))).toBe(false);
  });
});
