import { describe, expect, it } from 'vitest';
import { RELEASE_NAMES } from '../oracle/index.ts';
import { isSchemathesisAvailable } from './install.ts';
import { runSchemathesis } from './run.ts';

const CASES = 5_000;
const available = await isSchemathesisAvailable();

describe.skipIf(!available)(`schemathesis, with ${CASES} test cases and every check,`, () => {
  it.each(RELEASE_NAMES)(
    'finds nothing in %s with quirks off',
    async (release) => {
      const { cases, unexplained } = await runSchemathesis({ release, quirks: 'off', examples: 100, seed: 1 });
      expect(unexplained).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(CASES);
    },
    1_800_000,
  );

  it.each(RELEASE_NAMES)(
    'finds only rows of the quirks table in %s with quirks on',
    async (release) => {
      const { cases, quirks, unexplained } = await runSchemathesis({ release, quirks: 'on', examples: 25, seed: 1 });
      console.log(`${release}: ${JSON.stringify(Object.fromEntries(quirks))}`);
      expect(unexplained).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(CASES);
      for (const quirk of ['unknown-id-is-a-400', 'input-is-coerced', 'empty-key-header-is-ignored'] as const)
        expect(quirks.get(quirk)).toBeGreaterThan(0);
    },
    1_800_000,
  );
});
