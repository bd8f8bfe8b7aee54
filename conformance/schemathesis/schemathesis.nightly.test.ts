import { PROFILE_NAMES } from '@litellm-models/mock-server';
import { describe, expect, it } from 'vitest';
import { schemathesisAvailable } from './available.ts';
import { runSchemathesis } from './run.ts';

const CASES = 5_000;
const available = await schemathesisAvailable();

describe.skipIf(!available)(`${CASES} cases and every check of schemathesis`, () => {
  it.each(PROFILE_NAMES)(
    'find nothing in %s where quirks are off',
    async (profile) => {
      const { cases, unexplained } = await runSchemathesis({ profile, quirks: 'off', examples: 100, seed: 1 });
      expect(unexplained).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(CASES);
    },
    1_800_000,
  );

  it.each(PROFILE_NAMES)(
    'find only rows of the quirks table in %s where they are on',
    async (profile) => {
      const { cases, quirks, unexplained } = await runSchemathesis({ profile, quirks: 'on', examples: 25, seed: 1 });
      console.log(`${profile}: ${JSON.stringify(Object.fromEntries(quirks))}`);
      expect(unexplained).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(CASES);
      for (const quirk of ['unknown-id-is-a-400', 'values-are-taken-loosely', 'empty-key-is-passed-over'] as const)
        expect(quirks.get(quirk)).toBeGreaterThan(0);
    },
    1_800_000,
  );
});
