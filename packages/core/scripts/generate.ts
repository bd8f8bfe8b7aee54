/**
 * Generates `src/generated` from the contract. Deletes files in it that are no longer generated.
 *
 *   pnpm --filter @litellm-models/core generate
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { GENERATED_DIRECTORY } from './documents.ts';
import { renderAll } from './render.ts';

const files = await renderAll();
await mkdir(GENERATED_DIRECTORY, { recursive: true });
for (const name of await readdir(GENERATED_DIRECTORY)) {
  if (!files.has(name)) await rm(new URL(name, GENERATED_DIRECTORY));
}
for (const [name, text] of files) await writeFile(new URL(name, GENERATED_DIRECTORY), text);
console.log(`${files.size} files generated in src/generated`);
