/** Generates source files from the contract: `pnpm --filter @litellm-models/client generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateValidators } from './validators.ts';

const folder = join(import.meta.dirname, '..', 'src', 'generated');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'validators.ts'), generateValidators());
