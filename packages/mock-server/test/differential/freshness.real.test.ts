import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { pythonOf, RealModels } from './oracle.ts';
import { REGRESSIONS } from './regressions.ts';

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));

/** Runs the script of each generated file, and returns its output for a release. */
const GENERATED: Readonly<Record<string, (python: string, release: string) => string>> = {
  'schemas.ts': (python, release) => {
    const file = join(mkdtempSync(join(tmpdir(), 'schemas-')), 'schemas.ts');
    execFileSync(python, [script('extract_schemas.py'), release, file], { stdio: 'ignore' });
    return readFileSync(file, 'utf8');
  },
  'router.ts': (python) => outputOf(python, 'extract_router.py'),
  'body-rules.ts': (python) => outputOf(python, 'extract_body_rules.py'),
};

function outputOf(python: string, name: string): string {
  return execFileSync(python, [script(name)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

// `vitest run -u` updates the generated files.
describe.each(PROFILE_NAMES)('generated files of %s', (name) => {
  const python = pythonOf(name);
  if (python === undefined) console.warn(`SKIPPED: generated files of ${name}. LITELLM_ORACLE_DIR has no ${name}.`);

  it.skipIf(python === undefined).each(Object.keys(GENERATED))('include an up-to-date %s', async (file) => {
    const text = GENERATED[file]?.(python ?? '', name);
    await expect(text).toMatchFileSnapshot(`../../src/releases/${name}/generated/${file}`);
  });

  it.skipIf(python === undefined)('include up-to-date results of the real models', async () => {
    const realModels = new RealModels(python ?? '');
    const results = await realModels.run(REGRESSIONS);
    realModels.stop();
    const lines = REGRESSIONS.map((one, index) => JSON.stringify({ case: one, real: results[index] }));
    await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(`generated/regressions-${name}.json`);
  });
});
