import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, GENERATED_DIRECTORY, readDocument } from '../scripts/documents.ts';
import { renderAll } from '../scripts/render.ts';

describe('src/generated', () => {
  it('contains exactly the files that are generated from the contract', async () => {
    const files = await renderAll();
    expect((await readdir(GENERATED_DIRECTORY)).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) {
      const committed = await readFile(new URL(name, GENERATED_DIRECTORY), 'utf8');
      expect(committed === text, `${name} is stale: run \`pnpm --filter @litellm-models/core generate\``).toBe(true);
    }
  });
});

describe('the documents', () => {
  it.each(DOCUMENTS)('$source has the version of the package', async (document) => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await readDocument(document)).toMatchObject({ info: { version } });
  });
});
