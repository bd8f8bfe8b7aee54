/**
 * Writes `src/fields/generated/fields.ts`: the fields of a deployment and their types, from the contract.
 *
 *   node scripts/generate.ts            writes the file
 *   node scripts/generate.ts --check    fails if the file is out of date
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderFields } from './render-fields.ts';

const root = join(import.meta.dirname, '../../..');
const contract = join(root, 'openapi/model-management.yaml');
const target = join(import.meta.dirname, '../src/fields/generated/fields.ts');

const expected = renderFields(readFileSync(contract, 'utf8'));
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== expected) {
    console.error(`${target} is out of date; run "pnpm generate".`);
    process.exit(1);
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, expected);
}
