import { describe, expect, it } from 'vitest';
import { oracleFor, RELEASE_NAMES } from '../oracle/index.ts';
import { fuzzForTests } from './fuzz-for-tests.ts';

const STEPS = 500;

for (const release of RELEASE_NAMES) {
  const oracle = await oracleFor(release);
  describe.skipIf(!oracle.available)(`the mock and LiteLLM ${release}`, () => {
    it(`respond alike to ${STEPS} random requests`, async () => {
      const { requests, report } = await fuzzForTests(release, oracle, STEPS, 'real');
      expect(report).toBe('');
      expect(requests).toBeGreaterThanOrEqual(STEPS);
    });
  });
}
