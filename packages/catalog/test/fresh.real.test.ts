import { describe, expect, test } from 'vitest';
import type { Dump } from '../scripts/dump.ts';
import { pack } from '../scripts/pack.ts';
import { PROFILES as RELEASES } from '../src/profiles.ts';
import type { Packed } from '../src/store/packed.ts';
import { PROFILES, pythonOf, warnWithout, withOracle } from './oracle.ts';

for (const profile of PROFILES) {
  warnWithout(profile);
  describe.skipIf(pythonOf(profile) === undefined)(`LiteLLM ${profile}`, () => {
    test('has the data that is committed', async () => {
      const release = RELEASES[profile];
      if (release === undefined) throw new Error(`no profile ${profile}`);
      const committed = JSON.parse((await release.load()).packed) as Packed;
      const dump = (await withOracle(profile, (oracle) => oracle.one({ op: 'dump' }))) as Dump;
      const fresh = pack(profile, dump, committed.params, release.behaviour.prefixesWildcards);
      for (const part of Object.keys(fresh) as (keyof Packed)[]) {
        expect(JSON.stringify(fresh[part]) === JSON.stringify(committed[part]), part).toBe(true);
      }
    });
  });
}
