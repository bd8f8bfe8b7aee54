/**
 * Copies the package's version to both documents in `openapi/`. Run it after `changeset version` and before `generate`.
 *
 *   pnpm --filter @litellm-models/core set-version
 */
import { readFile, writeFile } from 'node:fs/promises';
import { DOCUMENTS, OPENAPI_DIRECTORY } from './documents.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
for (const { source } of DOCUMENTS) {
  const file = new URL(source, OPENAPI_DIRECTORY);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
}
console.log(`openapi/*.yaml: ${version}`);
