import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles a program with the built packages, and returns its size in bytes, minified and gzipped. */
export async function gzippedSize(file: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** The path of a program in `programs/`. */
export const programPath = (name: string): string => join(import.meta.dirname, 'programs', `${name}.ts`);
