import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { loadRelease } from '../../src/releases/registry.ts';
import { CaseGenerator } from './cases.ts';
import { agree, ourAnswer } from './compare.ts';
import { type Answer, type Case, ModelOracle, pythonOf } from './oracle.ts';
import { Random } from './random.ts';

const BATCH = 250;

/** A case on which ours and the real models differ. */
interface Difference {
  readonly seed: number;
  readonly case: Case;
  readonly ours: Answer;
  readonly real: Answer;
}

/** Plays random cases of each release against the real models of its virtual environment. */
export function playAgainstRealModels(seeds: readonly number[], casesPerSeed: number): void {
  describe.each(PROFILE_NAMES)('validation of %s', (name) => {
    const python = pythonOf(name);
    if (python === undefined)
      console.warn(`validation of ${name} is not held against the real models: LITELLM_ORACLE_DIR names none`);
    it.skipIf(python === undefined).each(seeds)(
      `agrees with the real models on ${casesPerSeed} cases of seed %i`,
      async (seed) => {
        const oracle = new ModelOracle(python ?? '');
        try {
          expect(await differences(name, oracle, seed, casesPerSeed)).toEqual([]);
        } finally {
          oracle.stop();
        }
      },
    );
  });
}

async function differences(
  name: (typeof PROFILE_NAMES)[number],
  oracle: ModelOracle,
  seed: number,
  count: number,
): Promise<Difference[]> {
  const { validation: release } = await loadRelease(name);
  const generator = new CaseGenerator(release, new Random(seed));
  const found: Difference[] = [];
  for (let done = 0; done < count && found.length < 5; done += BATCH) {
    const cases = Array.from({ length: BATCH }, () => generator.next());
    const answers = await oracle.ask(cases);
    for (const [index, one] of cases.entries()) {
      const real = answers[index];
      const ours = ourAnswer(release, one);
      if (real !== undefined && !agree(ours, real)) found.push({ seed, case: one, ours, real });
    }
  }
  return found;
}
