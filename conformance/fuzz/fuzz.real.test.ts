import { describe, expect, it } from 'vitest';
import { oracleFor, RELEASES } from '../oracle/index.ts';
import { fuzzForTests } from './budgeted.ts';

const STEPS = 500;

for (const profile of Object.keys(RELEASES)) {
  const oracle = await oracleFor(profile);
  describe.skipIf(!oracle.available)(`the mock beside LiteLLM ${profile}`, () => {
    it(`answers ${STEPS} random steps alike`, async () => {
      const { calls, shown } = await fuzzForTests(profile, oracle, STEPS, 'real');
      expect(shown).toBe('');
      expect(calls).toBeGreaterThanOrEqual(STEPS);
    });
  });
}
