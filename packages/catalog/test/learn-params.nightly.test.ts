import { describe, expect, test } from 'vitest';
import { learnParams } from '../scripts/learn-params.ts';
import type { PackedRelease } from '../src/store/packed.ts';
import { loadRelease, pythonOf, RELEASE_NAMES, warnIfMissing, withOracle } from './oracle.ts';

for (const release of RELEASE_NAMES) {
  warnIfMissing(release);
  describe.skipIf(pythonOf(release) === undefined)(`LiteLLM ${release}`, () => {
    test('has the same supported parameters as the generated module', async () => {
      const { packed, behavior } = await loadRelease(release);
      const committed = JSON.parse(packed) as PackedRelease;
      const learned = await withOracle(release, (oracle) => learnParams(oracle, committed, behavior));
      expect(JSON.stringify(learned) === JSON.stringify(committed.params)).toBe(true);
    });
  });
}
