import { describe, expect, test } from 'vitest';
import type { Dump } from '../scripts/dump.ts';
import { pack } from '../scripts/pack.ts';
import type { PackedRelease } from '../src/store/packed.ts';
import { loadRelease, pythonOf, RELEASE_NAMES, warnIfMissing, withOracle } from './oracle.ts';

for (const release of RELEASE_NAMES) {
  warnIfMissing(release);
  describe.skipIf(pythonOf(release) === undefined)(`LiteLLM ${release}`, () => {
    test('has the same data as the generated module', async () => {
      const { packed, behavior } = await loadRelease(release);
      const committed = JSON.parse(packed) as PackedRelease;
      const dump = (await withOracle(release, (oracle) => oracle.ask({ op: 'dump' }))) as Dump;
      const { params: _, ...fresh } = pack(release, dump, behavior.prefixesWildcardModels);
      for (const [part, value] of Object.entries(fresh)) {
        expect(JSON.stringify(value) === JSON.stringify(committed[part as keyof typeof fresh]), part).toBe(true);
      }
    });
  });
}
