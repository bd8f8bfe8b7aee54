import { describe, expect, test } from 'vitest';
import { learnParams } from '../scripts/learn.ts';
import { PROFILES as RELEASES } from '../src/profiles.ts';
import type { Packed } from '../src/store/packed.ts';
import { PROFILES, pythonOf, warnWithout, withOracle } from './oracle.ts';

for (const profile of PROFILES) {
  warnWithout(profile);
  describe.skipIf(pythonOf(profile) === undefined)(`LiteLLM ${profile}`, () => {
    test('teaches the same parameters again', async () => {
      const release = RELEASES[profile];
      if (release === undefined) throw new Error(`no profile ${profile}`);
      const committed = JSON.parse((await release.load()).packed) as Packed;
      const learned = await withOracle(profile, (oracle) => learnParams(oracle, committed, release.behaviour));
      expect(JSON.stringify(learned) === JSON.stringify(committed.params)).toBe(true);
    });
  });
}
