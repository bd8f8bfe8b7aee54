import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { ModelOracle, pythonOf } from './oracle.ts';
import { REGRESSIONS } from './regressions.ts';

const EXTRACTOR = fileURLToPath(new URL('../../scripts/extract_schemas.py', import.meta.url));

/** What is generated is what the releases say today; `vitest run -u` writes it anew. */
describe.each(PROFILE_NAMES)('generated files of %s', (name) => {
  const python = pythonOf(name);
  if (python === undefined)
    console.warn(`files of ${name} are not compared with the release: LITELLM_ORACLE_DIR names none`);

  it.skipIf(python === undefined)('hold the schemas of the release', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'schemas-')), 'schemas.ts');
    execFileSync(python ?? '', [EXTRACTOR, name, file], { stdio: 'ignore' });
    await expect(readFileSync(file, 'utf8')).toMatchFileSnapshot(`../../src/releases/${name}/generated/schemas.ts`);
  });

  it.skipIf(python === undefined)('hold the answers of the real models', async () => {
    const oracle = new ModelOracle(python ?? '');
    const answers = await oracle.ask(REGRESSIONS);
    oracle.stop();
    const lines = REGRESSIONS.map((one, index) => JSON.stringify({ case: one, real: answers[index] }));
    await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(`generated/regressions-${name}.json`);
  });
});
