import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { loadRelease } from '../../src/releases/registry.ts';
import { CaseGenerator } from './cases.ts';
import { areEqual, mockResult } from './compare.ts';
import { type Case, pythonOf, RealModels, type Result } from './oracle.ts';
import { Random } from './random.ts';

const BATCH_SIZE = 250;

/** A case for which the mock and the real models have different results. */
interface Difference {
  readonly seed: number;
  readonly case: Case;
  readonly mock: Result;
  readonly real: Result;
}

/** Compares the validation of each release with the models of the real LiteLLM, on random cases. */
export function testAgainstRealModels(seeds: readonly number[], casesPerSeed: number): void {
  describe.each(PROFILE_NAMES)('validation of %s', (name) => {
    const python = pythonOf(name);
    if (python === undefined)
      console.warn(`SKIPPED: validation of ${name} against the real models. LITELLM_ORACLE_DIR has no ${name}.`);
    it.skipIf(python === undefined).each(seeds)(
      `agrees with the real models on ${casesPerSeed} cases of seed %i`,
      async (seed) => {
        const realModels = new RealModels(python ?? '');
        try {
          expect(await findDifferences(name, realModels, seed, casesPerSeed)).toEqual([]);
        } finally {
          realModels.stop();
        }
      },
    );
  });
}

async function findDifferences(
  name: (typeof PROFILE_NAMES)[number],
  realModels: RealModels,
  seed: number,
  count: number,
): Promise<Difference[]> {
  const { validation: release } = await loadRelease(name);
  const generator = new CaseGenerator(release, new Random(seed));
  const differences: Difference[] = [];
  for (let done = 0; done < count && differences.length < 5; done += BATCH_SIZE) {
    const cases = Array.from({ length: BATCH_SIZE }, () => generator.next());
    const results = await realModels.run(cases);
    for (const [index, one] of cases.entries()) {
      const real = results[index];
      const mock = mockResult(release, one);
      if (real !== undefined && !areEqual(mock, real)) differences.push({ seed, case: one, mock, real });
    }
  }
  return differences;
}
