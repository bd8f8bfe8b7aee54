/**
 * Writes `src/fields/generated/fields.ts`: which fields a deployment has and what their values may be, as the contract says.
 *
 *   node scripts/generate.ts            writes it
 *   node scripts/generate.ts --check    fails when it is stale
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
    console.error(`${target} is stale: run "pnpm generate".`);
    process.exit(1);
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, expected);
}
