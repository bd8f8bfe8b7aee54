import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Writes a pnpm workspace into a temporary folder: the given files, and for each package a manifest and a link in `node_modules`.
 * Returns the folder, without symbolic links in its path.
 */
export function writeWorkspace(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'arrows-')));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  mkdirSync(join(root, 'node_modules/@litellm-models'), { recursive: true });
  const packages = new Set(Object.keys(files).flatMap((file) => /^(?:(?:packages|apps)\/)?[^/]+/.exec(file) ?? []));
  for (const folder of packages) {
    const name = folder.replace(/^(packages|apps)\//, '');
    const exports = {
      '.': { '@litellm-models/source': './src/index.ts' },
      './http': { '@litellm-models/source': './src/http-entry.ts' },
    };
    write(`${folder}/package.json`, JSON.stringify({ name: `@litellm-models/${name}`, type: 'module', exports }));
    symlinkSync(join(root, folder), join(root, 'node_modules/@litellm-models', name));
  }
  for (const [file, text] of Object.entries(files)) write(file, text);
  return root;
}
